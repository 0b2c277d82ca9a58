package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.text.SpellingKey;
import org.jspecify.annotations.Nullable;

/**
 * The merge of a talk that both the speaker and the file changed since {@code base}. A field takes the file's change
 * unless the speaker changed the field too. Tags, links and speakers are merged one by one.
 */
record ThreeWayMerge(TalkContent base, TalkContent speaker, TalkContent file) {

    TalkContent merged() {
        TalkContent merged = TalkDiff.between(base, file)
                .without(TalkDiff.between(base, speaker).fields())
                .apply(speaker);
        return merged.withTags(list(base.tags(), speaker.tags(), file.tags(), SpellingKey::key))
                .withLinks(links(base.links(), speaker.links(), file.links()))
                .withDeliveries(
                        merged.deliveries().stream().map(this::withLists).toList());
    }

    private DeliveryContent withLists(DeliveryContent delivery) {
        DeliveryContent before = in(base, delivery);
        DeliveryContent theirs = in(file, delivery);
        DeliveryContent ours = in(speaker, delivery);
        if (before == null || theirs == null || ours == null) {
            return delivery;
        }
        return delivery.withSpeakers(list(
                        before.speakers(),
                        ours.speakers(),
                        theirs.speakers(),
                        (SpeakerContent someone) -> SpellingKey.key(someone.name())))
                .withLinks(links(before.links(), ours.links(), theirs.links()));
    }

    private static @Nullable DeliveryContent in(TalkContent talk, DeliveryContent delivery) {
        return talk.deliveries().stream()
                .filter(other -> other.id().equals(delivery.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<LinkContent> links(List<LinkContent> base, List<LinkContent> speaker, List<LinkContent> file) {
        return list(base, speaker, file, LinkContent::url);
    }

    /** The speaker's list, with the elements that the file added since the base and without those that it removed. */
    private static <T> List<T> list(List<T> base, List<T> speaker, List<T> file, Function<T, String> key) {
        if (base.equals(speaker)) {
            return file;
        }
        if (base.equals(file)) {
            return speaker;
        }
        Map<String, T> before = byKey(base, key);
        Map<String, T> theirs = byKey(file, key);
        List<T> merged = new ArrayList<>();
        byKey(speaker, key).forEach((name, ours) -> {
            if (theirs.containsKey(name) || !before.containsKey(name)) {
                merged.add(one(before.get(name), ours, theirs.remove(name)));
            }
        });
        theirs.forEach((name, added) -> {
            if (!before.containsKey(name)) {
                merged.add(added);
            }
        });
        return merged;
    }

    private static <T> T one(@Nullable T before, T ours, @Nullable T theirs) {
        return theirs != null && Objects.equals(before, ours) ? theirs : ours;
    }

    private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        list.forEach(value -> byKey.putIfAbsent(key.apply(value), value));
        return byKey;
    }
}
