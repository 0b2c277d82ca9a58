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
 * Writes the speaker and the talks in the JSON format of the speaker API of Sessionize, so that programs for that API can
 * read the file. The fields are {@code fullName}, {@code tagLine}, {@code links} and {@code sessions} with title and
 * description. Each session also has its {@code events}, which are not in that API.
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

    /**
     * The content of the file.
     *
     * @param talks the published talks
     * @param language the language code of the texts; a talk without a title in this language has another one
     */
    static String of(String name, String tagLine, List<Link> links, List<TalkContent> talks, String language) {
        List<Session> sessions =
                talks.stream().map(talk -> session(talk, language)).toList();
        try {
            return JSON.writeValueAsString(new Speaker(name, tagLine, links, sessions)) + "\n";
        } catch (JsonProcessingException impossibleForTexts) {
            throw new IllegalStateException(impossibleForTexts);
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
                firstLink(delivery, LinkKind.VIDEO),
                firstLink(delivery, LinkKind.SLIDES));
    }

    private static @Nullable String firstLink(DeliveryContent delivery, LinkKind kind) {
        return delivery.links().stream()
                .filter(link -> link.kind() == kind)
                .map(LinkContent::url)
                .findFirst()
                .orElse(null);
    }
}
