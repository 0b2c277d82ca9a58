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
 * The three-way merge of a talk. A field gets the value of the file, unless the speaker changed the field too. Lists of
 * tags, links and co-speakers are merged element by element.
 *
 * @param base the content before the changes: the content of the last import
 * @param speaker the content with the changes of the speaker
 * @param file the content with the changes of the file
 */
record ThreeWayMerge(TalkContent base, TalkContent speaker, TalkContent file) {

    /** The result of the merge. */
    TalkContent merged() {
        TalkContent merged = TalkDiff.between(base, file)
                .without(TalkDiff.between(base, speaker).fields())
                .apply(speaker);
        return merged.withTags(mergeList(base.tags(), speaker.tags(), file.tags(), SpellingKey::key))
                .withLinks(mergeLinks(base.links(), speaker.links(), file.links()))
                .withDeliveries(
                        merged.deliveries().stream().map(this::withMergedLists).toList());
    }

    private DeliveryContent withMergedLists(DeliveryContent delivery) {
        DeliveryContent inBase = find(base, delivery);
        DeliveryContent inFile = find(file, delivery);
        DeliveryContent inSpeaker = find(speaker, delivery);
        if (inBase == null || inFile == null || inSpeaker == null) {
            return delivery;
        }
        return delivery.withSpeakers(mergeList(
                        inBase.speakers(),
                        inSpeaker.speakers(),
                        inFile.speakers(),
                        (SpeakerContent coSpeaker) -> SpellingKey.key(coSpeaker.name())))
                .withLinks(mergeLinks(inBase.links(), inSpeaker.links(), inFile.links()));
    }

    private static @Nullable DeliveryContent find(TalkContent talk, DeliveryContent delivery) {
        return talk.deliveries().stream()
                .filter(candidate -> candidate.id().equals(delivery.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<LinkContent> mergeLinks(
            List<LinkContent> base, List<LinkContent> speaker, List<LinkContent> file) {
        return mergeList(base, speaker, file, LinkContent::url);
    }

    /**
     * Merges a list: the list of the speaker, plus the elements that the file added since the base, minus the elements that
     * the file removed.
     *
     * @param key the function that gives equal elements an equal key
     */
    private static <T> List<T> mergeList(List<T> base, List<T> speaker, List<T> file, Function<T, String> key) {
        if (base.equals(speaker)) {
            return file;
        }
        if (base.equals(file)) {
            return speaker;
        }
        Map<String, T> inBase = byKey(base, key);
        Map<String, T> inFile = byKey(file, key);
        List<T> merged = new ArrayList<>();
        byKey(speaker, key).forEach((name, inSpeaker) -> {
            if (inFile.containsKey(name) || !inBase.containsKey(name)) {
                merged.add(mergeElement(inBase.get(name), inSpeaker, inFile.remove(name)));
            }
        });
        inFile.forEach((name, added) -> {
            if (!inBase.containsKey(name)) {
                merged.add(added);
            }
        });
        return merged;
    }

    private static <T> T mergeElement(@Nullable T inBase, T inSpeaker, @Nullable T inFile) {
        return inFile != null && Objects.equals(inBase, inSpeaker) ? inFile : inSpeaker;
    }

    private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        list.forEach(value -> byKey.putIfAbsent(key.apply(value), value));
        return byKey;
    }
}
