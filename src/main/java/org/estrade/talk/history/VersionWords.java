package org.estrade.talk.history;

import java.util.List;
import java.util.stream.Collectors;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkDiff.Change;
import org.estrade.talk.TalkField;
import org.estrade.talk.words.FieldWords;
import org.jspecify.annotations.Nullable;

/** Short summaries of the changes of a version. */
final class VersionWords {

    private static final int MOST_LABELS = 3;

    private final FieldWords fields;
    private final HistoryMessages words;

    VersionWords(FieldWords fields, HistoryMessages words) {
        this.fields = fields;
        this.words = words;
    }

    /**
     * The summary of a version.
     *
     * @param before the content of the version before it, null for the first version
     */
    String summary(@Nullable TalkContent before, TalkContent after) {
        if (before == null) {
            return words.creation();
        }
        List<Change> changes = changes(TalkDiff.between(before, after));
        if (changes.isEmpty()) {
            return words.nothingChanged();
        }
        return changes.size() == 1
                ? summaryOfOne(changes.get(0), before, after)
                : summaryOfSeveral(changes, before, after);
    }

    /**
     * The changes without the change of the order, which added and removed deliveries cause, unless it is the only
     * change.
     */
    private static List<Change> changes(TalkDiff diff) {
        return diff.changes().stream()
                .filter(change -> change.field() != TalkField.Property.ORDER
                        || diff.changes().size() == 1)
                .toList();
    }

    private String summaryOfOne(Change change, TalkContent before, TalkContent after) {
        if (change.field() instanceof TalkField.DeliveryFact fact) {
            return words.corrected(fact.fact().name(), fields.venue(fact.id(), before, after));
        }
        if (change.field() instanceof TalkField.Delivery delivery) {
            return delivery.read(after) == null
                    ? words.deliveryRemoved(fields.venue(delivery.id(), before, after))
                    : words.deliveryAdded(fields.venue(delivery.id(), before, after));
        }
        if (change.field() == TalkField.Property.TAGS) {
            return tags(before.tags(), after.tags());
        }
        return fields.label(change.field(), before, after);
    }

    private String tags(List<String> before, List<String> after) {
        List<String> added = after.stream().filter(tag -> !before.contains(tag)).toList();
        List<String> removed =
                before.stream().filter(tag -> !after.contains(tag)).toList();
        if (added.size() == 1 && removed.isEmpty()) {
            return words.tagAdded(added.get(0));
        }
        return removed.size() == 1 && added.isEmpty() ? words.tagRemoved(removed.get(0)) : words.tagsChanged();
    }

    private String summaryOfSeveral(List<Change> changes, TalkContent before, TalkContent after) {
        List<String> labels = changes.stream()
                .map(change -> fields.label(change.field(), before, after))
                .distinct()
                .toList();
        String firstLabels = labels.stream().limit(MOST_LABELS).collect(Collectors.joining(" · "));
        int others = labels.size() - MOST_LABELS;
        return others > 0 ? words.andOthers(firstLabels, others) : firstLabels;
    }
}
