package org.estrade.transfer.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.jspecify.annotations.Nullable;

/**
 * The speaker and the talks as the speaker API of Sessionize lists them, so that programs that read that API read this
 * file: {@code fullName}, {@code tagLine}, {@code links}, {@code sessions} with title and description. Each session also
 * has its {@code events}, which that API does not know.
 */
final class SpeakerJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    record Speaker(String fullName, String tagLine, List<Link> links, List<Session> sessions) {}

    record Link(String title, String url) {}

    record Session(String id, String title, String description, List<Event> events) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            String name,
            @Nullable String date,
            @Nullable String endDate,
            @Nullable String location,
            @Nullable String recordingUrl,
            @Nullable String slidesUrl) {}

    private SpeakerJson() {}

    /** Published talks, in the given language where they have it. */
    static String of(String name, String tagLine, List<Link> links, List<TalkContent> talks, String language) {
        List<Session> sessions =
                talks.stream().map(talk -> session(talk, language)).toList();
        try {
            return JSON.writeValueAsString(new Speaker(name, tagLine, links, sessions)) + "\n";
        } catch (JsonProcessingException recordsOfTexts) {
            throw new IllegalStateException(recordsOfTexts);
        }
    }

    private static Session session(TalkContent talk, String language) {
        TalkText text = talk.texts().getOrDefault(language, TalkText.EMPTY);
        TalkText shown = text.title().isBlank()
                ? talk.texts().values().stream()
                        .filter(other -> !other.title().isBlank())
                        .findFirst()
                        .orElse(TalkText.EMPTY)
                : text;
        return new Session(
                talk.slug(),
                shown.title(),
                shown.abstractMarkdown(),
                talk.deliveriesNewestFirst().stream()
                        .filter(delivery -> !delivery.cancelled())
                        .map(SpeakerJson::event)
                        .toList());
    }

    private static Event event(DeliveryContent delivery) {
        String edition = delivery.edition() == null ? "" : " " + delivery.edition();
        return new Event(
                delivery.venue().name() + edition,
                delivery.date() == null ? null : delivery.date().toString(),
                delivery.endDate() == null ? null : delivery.endDate().toString(),
                delivery.city(),
                first(delivery, LinkKind.VIDEO),
                first(delivery, LinkKind.SLIDES));
    }

    private static @Nullable String first(DeliveryContent delivery, LinkKind kind) {
        return delivery.links().stream()
                .filter(link -> link.kind() == kind)
                .map(LinkContent::url)
                .findFirst()
                .orElse(null);
    }
}
