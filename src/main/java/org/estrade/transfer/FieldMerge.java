package org.estrade.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.estrade.talk.LinkContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkField;
import org.estrade.talk.VenueContent;
import org.jspecify.annotations.Nullable;

/**
 * Three values of one field made into one: what the file said before (base), what the speaker has (present), what the
 * file says now (imported). Lists of tags, co-speakers and links are merged one by one.
 *
 * @param key by which two of them are the same one
 * @param filled the speaker's, with what they left out taken from the file's
 */
record FieldMerge<T>(Function<T, String> key, BinaryOperator<T> filled) {

    private static final FieldMerge<String> TAGS = new FieldMerge<>(Spellings::key, (mine, theirs) -> mine);

    private static final FieldMerge<SpeakerContent> SPEAKERS = new FieldMerge<>(
            speaker -> Spellings.key(speaker.name()),
            (mine, theirs) -> new SpeakerContent(mine.name(), either(mine.website(), theirs.website())));

    private static final FieldMerge<LinkContent> LINKS = new FieldMerge<>(
            LinkContent::url,
            (mine, theirs) -> new LinkContent(
                    mine.kind(),
                    mine.url(),
                    either(mine.label(), theirs.label()),
                    either(mine.language(), theirs.language()),
                    either(mine.credit(), theirs.credit())));

    static @Nullable Object merge(
            TalkField field, @Nullable Object base, @Nullable Object present, @Nullable Object imported) {
        if (present instanceof VenueContent mine && imported instanceof VenueContent theirs && areOne(mine, theirs)) {
            boolean untouched = present.equals(base);
            String website =
                    untouched ? either(theirs.website(), mine.website()) : either(mine.website(), theirs.website());
            return new VenueContent(mine.name(), website);
        }
        if (Objects.equals(present, base) || (isBlank(present) && isBlank(base))) {
            return imported;
        }
        FieldMerge<?> lists = of(field);
        return lists == null || !(imported instanceof List) ? present : lists.mergeLists(base, present, imported);
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(List.of());
    }

    private static @Nullable FieldMerge<?> of(TalkField field) {
        if (field == TalkField.Whole.TAGS) {
            return TAGS;
        }
        if (field == TalkField.Whole.LINKS) {
            return LINKS;
        }
        TalkField.Fact fact = field instanceof TalkField.DeliveryFact one ? one.fact() : null;
        if (fact == TalkField.Fact.LINKS) {
            return LINKS;
        }
        return fact == TalkField.Fact.SPEAKERS ? SPEAKERS : null;
    }

    /** Another spelling finds the same venue: a file does not rename it. */
    static boolean areOne(VenueContent one, VenueContent other) {
        return Spellings.key(one.name()).equals(Spellings.key(other.name()));
    }

    @SuppressWarnings("unchecked") // each field holds lists of one type
    private List<T> mergeLists(@Nullable Object base, @Nullable Object present, Object imported) {
        return merge(
                base == null ? List.of() : (List<T>) base, present == null ? List.of() : (List<T>) present, (List<T>)
                        imported);
    }

    /** The speaker's, without what the file took away, then what the file added. */
    private List<T> merge(List<T> base, List<T> present, List<T> imported) {
        Map<String, T> before = byKey(base);
        Map<String, T> now = byKey(imported);
        Map<String, T> mine = byKey(present);
        List<T> merged = new ArrayList<>();
        for (T value : present) {
            String name = key.apply(value);
            T theirs = now.get(name);
            boolean untouched = value.equals(before.get(name));
            if (theirs != null) {
                merged.add(untouched ? theirs : filled.apply(value, theirs));
            } else if (!untouched) {
                merged.add(value);
            }
        }
        for (T value : imported) {
            String name = key.apply(value);
            if (!before.containsKey(name) && !mine.containsKey(name)) {
                merged.add(value);
            }
        }
        return merged;
    }

    private Map<String, T> byKey(List<T> values) {
        Map<String, T> byKey = new HashMap<>();
        values.forEach(value -> byKey.putIfAbsent(key.apply(value), value));
        return byKey;
    }

    private static @Nullable String either(@Nullable String mine, @Nullable String theirs) {
        return mine == null ? theirs : mine;
    }
}
