package org.estrade.talk.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.estrade.talk.TalkContent;

/**
 * A talk as visitors and machines read it.
 *
 * @param id of its row
 * @param uid its name for ever, whatever its address
 * @param firstPublishedAt since when visitors could read it, breaks included
 * @param changedAt when they last saw it change
 * @param deliveries those of the content, in the same order
 */
public record PublishedTalk(
        long id,
        UUID uid,
        Instant firstPublishedAt,
        Instant changedAt,
        TalkContent content,
        List<PublishedDelivery> deliveries) {

    public PublishedTalk {
        deliveries = List.copyOf(deliveries);
    }

    static PublishedTalk of(Talk talk, Map<UUID, DeliveryChange> changes) {
        return new PublishedTalk(
                talk.id,
                talk.uid,
                talk.firstPublishedAt == null ? talk.createdAt : talk.firstPublishedAt,
                talk.changedAt,
                talk.content(),
                talk.deliveries.stream()
                        .map(delivery -> PublishedDelivery.of(
                                delivery,
                                changes.getOrDefault(delivery.id, new DeliveryChange(delivery.id, 0, talk.changedAt))))
                        .toList());
    }
}
