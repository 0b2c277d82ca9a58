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
import org.estrade.visitor.view.SpokenLanguage;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A talk as a bibliographic reference. The texts are as typed, because reference programs apply their own typography.
 *
 * @param key unique, and the same as long as the talk keeps its slug
 * @param language the code of the language in which the talk was given, empty when unknown
 * @param title the title of the talk
 * @param genre the kind of work, in the language of the title
 * @param authors the names of the speakers, the site's speaker first; empty when no name is known
 * @param event the venue with its edition, null when the talk was not given yet
 * @param place city and country, empty when unknown
 * @param date the first day in the known precision, null when unknown
 * @param endDate the last day, null when the delivery has one day or the day is unknown
 * @param url the absolute address of the talk's page
 */
record Reference(
        String key,
        String language,
        String title,
        String genre,
        List<String> authors,
        @Nullable String event,
        String place,
        @Nullable PartialDate date,
        @Nullable PartialDate endDate,
        String url) {

    private static final int SHORT_ID = 8;

    /** The references of every talk, in the speaker's order. */
    static Stream<Reference> all(Visit visit) {
        Set<String> taken = new HashSet<>();
        return visit.published().talks().stream().flatMap(talk -> of(visit, talk, taken).stream());
    }

    /** A reference for each delivery that is not cancelled; a reference for the talk alone when there is none. */
    static List<Reference> of(Visit visit, PublishedTalk talk) {
        return of(visit, talk, new HashSet<>());
    }

    private static List<Reference> of(Visit visit, PublishedTalk talk, Set<String> taken) {
        List<Reference> references = new ArrayList<>();
        SpokenLanguage spoken = SpokenLanguage.in(talk.content(), visit.audience());
        for (PublishedDelivery delivery : talk.deliveries()) {
            if (!delivery.content().cancelled()) {
                references.add(of(visit, talk, delivery, spoken.of(delivery.content()), taken));
            }
        }
        return references.isEmpty()
                ? List.of(undelivered(visit, talk, spoken.ofTalk(), taken))
                : List.copyOf(references);
    }

    private static Reference of(
            Visit visit, PublishedTalk talk, PublishedDelivery published, @Nullable String given, Set<String> taken) {
        DeliveryContent delivery = published.content();
        String spoken = TalkView.spoken(talk.content(), visit.audience());
        String language = given == null ? spoken : given;
        String edition = delivery.edition() == null ? "" : " " + delivery.edition();
        return new Reference(
                key(talk.content(), delivery.id(), taken),
                given == null ? "" : given,
                talk.content().title(talk.content().texts().containsKey(language) ? language : spoken),
                FeedWords.in(language).talk(),
                visit.speakers(delivery),
                delivery.venue().name() + edition,
                Stream.of(delivery.city(), published.country())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", ")),
                delivery.date(),
                delivery.endDate(),
                url(visit, talk.content(), language));
    }

    private static Reference undelivered(Visit visit, PublishedTalk talk, @Nullable String given, Set<String> taken) {
        String language = TalkView.spoken(talk.content(), visit.audience());
        return new Reference(
                key(talk.content(), talk.uid(), taken),
                given == null ? "" : given,
                talk.content().title(language),
                FeedWords.in(language).talk(),
                Stream.of(visit.site().name()).filter(name -> !name.isBlank()).toList(),
                null,
                "",
                null,
                null,
                url(visit, talk.content(), language));
    }

    /** The key: the slug and the beginning of the id, or the whole id when the beginning is already used. */
    private static String key(TalkContent talk, UUID id, Set<String> taken) {
        String hex = id.toString().replace("-", "");
        String key = talk.slug() + "-" + hex.substring(0, SHORT_ID);
        return taken.add(key) ? key : talk.slug() + "-" + hex;
    }

    private static String url(Visit visit, TalkContent talk, String language) {
        boolean isRead = visit.site().languages().contains(language);
        return visit.origin() + visit.site().talk(isRead ? language : visit.language(), talk.slug());
    }
}
