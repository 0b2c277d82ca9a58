package org.estrade.talk.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * A published talk with additional facts for feeds, calendars and maps.
 *
 * @param id the id of the row
 * @param uid the id in feeds, which stays the same when the address changes
 * @param firstPublishedAt the time of the first publication, even if the talk was withdrawn since then
 * @param changedAt the time of the last visible change
 * @param deliveries the deliveries of the content, in the same order
 */
public record PublishedTalk(
        long id,
        UUID uid,
        Instant firstPublishedAt,
        Instant changedAt,
        Instant publishedAt,
        TalkContent content,
        List<PublishedDelivery> deliveries) {

    /** What tells whether a talk has changed since it was read. Every publication and every visible change gives another one. */
    record Stamp(long id, int position, Instant changedAt, Instant publishedAt) {

        /** The speaker's order. */
        static final Comparator<Stamp> ORDER =
                Comparator.comparingInt(Stamp::position).thenComparingLong(Stamp::id);

        boolean isOf(@Nullable PublishedTalk talk) {
            return talk != null
                    && talk.id == id
                    && talk.changedAt.equals(changedAt)
                    && talk.publishedAt.equals(publishedAt);
        }
    }

    public PublishedTalk {
        content = content.withoutHiddenText();
        deliveries = List.copyOf(deliveries);
    }

    /** The path of the short address of a talk for its last slide: {@code /t/12}. */
    public static String shortPath(long id) {
        return "/t/" + id;
    }

    public String shortPath() {
        return shortPath(id);
    }

    static PublishedTalk of(Talk talk, Map<UUID, PublishedDelivery.Change> changes) {
        return new PublishedTalk(
                talk.id,
                talk.uid,
                talk.firstPublishedAt == null ? talk.createdAt : talk.firstPublishedAt,
                talk.changedAt,
                Objects.requireNonNull(talk.publishedAt),
                talk.content(),
                talk.deliveries.stream()
                        .map(delivery -> PublishedDelivery.of(
                                delivery,
                                changes.getOrDefault(
                                        delivery.id, new PublishedDelivery.Change(delivery.id, 0, talk.changedAt))))
                        .toList());
    }
}
