package org.estrade.visitor.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.feed.FeedWords;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A talk as a bibliography names it: what was typed, as reference programs set it themselves.
 *
 * @param key unlike any other, the same through every edit that leaves the talk its address
 * @param language that it was given in
 * @param authors the speaker first; empty when nobody is named
 * @param event with its visit; null when the talk was given nowhere
 * @param place town and country, empty when unknown
 */
record Reference(
        String key,
        String language,
        String title,
        List<String> authors,
        @Nullable String event,
        String place,
        @Nullable PartialDate date,
        @Nullable PartialDate endDate,
        String url) {

    private static final int SHORT = 8;

    /** The references of every talk, in the speaker's order. */
    static List<Reference> all(Visit visit) {
        Set<String> taken = new HashSet<>();
        return visit.published().talks().stream()
                .flatMap(talk -> of(visit, talk, taken).stream())
                .toList();
    }

    /** One a delivery, as many as were not cancelled; one for the talk alone when there is none. */
    static List<Reference> of(Visit visit, PublishedTalk talk) {
        return of(visit, talk, new HashSet<>());
    }

    private static List<Reference> of(Visit visit, PublishedTalk talk, Set<String> taken) {
        List<Reference> references = new ArrayList<>();
        for (PublishedDelivery delivery : talk.deliveries()) {
            if (!delivery.content().cancelled()) {
                references.add(of(visit, talk, delivery, taken));
            }
        }
        return references.isEmpty() ? List.of(undelivered(visit, talk, taken)) : List.copyOf(references);
    }

    private static Reference of(Visit visit, PublishedTalk talk, PublishedDelivery published, Set<String> taken) {
        DeliveryContent delivery = published.content();
        String spoken = TalkView.spoken(talk.content(), visit.audience());
        String language = delivery.language() == null ? spoken : delivery.language();
        String edited = delivery.edition() == null ? "" : " " + delivery.edition();
        return new Reference(
                key(talk.content(), delivery.id(), taken),
                language,
                talk.content().title(talk.content().texts().containsKey(language) ? language : spoken),
                visit.speakers(delivery),
                delivery.venue().name() + edited,
                Stream.of(delivery.city(), published.country())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", ")),
                delivery.date(),
                delivery.endDate(),
                url(visit, talk.content(), language));
    }

    private static Reference undelivered(Visit visit, PublishedTalk talk, Set<String> taken) {
        String language = TalkView.spoken(talk.content(), visit.audience());
        return new Reference(
                key(talk.content(), talk.uid(), taken),
                language,
                talk.content().title(language),
                Stream.of(visit.site().name()).filter(name -> !name.isBlank()).toList(),
                null,
                "",
                null,
                null,
                url(visit, talk.content(), language));
    }

    /** Readable, and told from the talk's others by as much of the id as that takes. */
    private static String key(TalkContent talk, UUID id, Set<String> taken) {
        String hex = id.toString().replace("-", "");
        String key = talk.slug() + "-" + hex.substring(0, SHORT);
        return taken.add(key) ? key : talk.slug() + "-" + hex;
    }

    private static String url(Visit visit, TalkContent talk, String language) {
        boolean isRead = visit.site().languages().contains(language);
        return visit.origin() + visit.site().talk(isRead ? language : visit.language(), talk.slug());
    }

    /** The kind of work, in the words of the language that it was given in. */
    String genre() {
        return FeedWords.in(language).talk();
    }
}
