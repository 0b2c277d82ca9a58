package org.estrade.talk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/** Published talks that are not stored in a database. */
public final class UncheckedTalks extends PublishedTalkReader {

    private final List<TalkContent> talks;

    @SuppressWarnings("NullAway") // nothing here asks a database
    public UncheckedTalks(List<TalkContent> talks) {
        super(null, null, null);
        this.talks = talks;
    }

    @Override
    public PublishedTalks read(@Nullable PublishedTalks former) {
        return new PublishedTalks(
                0,
                false,
                IntStream.range(0, talks.size())
                        .mapToObj(place -> published(place, talks.get(place)))
                        .toList(),
                List.of());
    }

    private static PublishedTalks.Entry published(int place, TalkContent talk) {
        List<PublishedDelivery> deliveries = talk.deliveries().stream()
                .map(delivery -> new PublishedDelivery(delivery, 0, Instant.EPOCH, null, null))
                .toList();
        UUID uid = UUID.nameUUIDFromBytes(talk.slug().getBytes(StandardCharsets.UTF_8));
        return new PublishedTalks.Entry(
                new PublishedTalk.Stamp(place + 1, place, Instant.EPOCH, Instant.EPOCH),
                new PublishedTalk(place + 1, uid, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, talk, deliveries));
    }
}
