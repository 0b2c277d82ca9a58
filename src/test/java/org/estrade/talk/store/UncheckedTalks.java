package org.estrade.talk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.estrade.talk.TalkContent;

/** Talks that are not stored in a database. */
public final class UncheckedTalks extends TalkRepository {

    private final List<TalkContent> talks;

    @SuppressWarnings("NullAway") // nothing here looks a name up
    public UncheckedTalks(List<TalkContent> talks) {
        super(null, null);
        this.talks = talks;
    }

    @Override
    public List<TalkContent> published() {
        return talks;
    }

    @Override
    public List<PublishedTalk> publishedTalks(Map<Long, PublishedTalk> known) {
        return talks.stream().map(UncheckedTalks::published).toList();
    }

    private static PublishedTalk published(TalkContent talk) {
        List<PublishedDelivery> deliveries = talk.deliveries().stream()
                .map(delivery -> new PublishedDelivery(delivery, 0, Instant.EPOCH, null, null))
                .toList();
        UUID uid = UUID.nameUUIDFromBytes(talk.slug().getBytes(StandardCharsets.UTF_8));
        return new PublishedTalk(1, uid, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, talk, deliveries);
    }
}
