package org.estrade.talk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.estrade.text.TextLength;
import org.jspecify.annotations.Nullable;

/**
 * The changes that turn one content into another, field by field: {@code between(a, b).apply(a)} equals {@code b}.
 * Two deliveries with the same id are the same delivery.
 *
 * @param changes the changed fields, in the order of the form; empty when the contents are equal
 */
public record TalkDiff(List<Change> changes) {

    /** A field that differs, with its value in both contents; null when the content does not have the field. */
    public record Change(
            TalkField field,
            @Nullable Object before,
            @Nullable Object after) {}

    public TalkDiff {
        changes = List.copyOf(changes);
    }

    /** The changes that turn the first content into the second one. */
    public static TalkDiff between(TalkContent before, TalkContent after) {
        List<Change> changes = new ArrayList<>();
        for (TalkField field : fields(before, after)) {
            Object oldValue = field.read(before);
            Object newValue = field.read(after);
            if (!Objects.equals(oldValue, newValue)) {
                changes.add(new Change(field, oldValue, newValue));
            }
        }
        return new TalkDiff(changes);
    }

    /** The content with all changes applied. */
    public TalkContent apply(TalkContent content) {
        for (Change change : changes) {
            content = change.field().write(content, change.after());
        }
        return content;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Set<TalkField> fields() {
        return changes.stream().map(Change::field).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The diff without the changes of these fields. A removed or added delivery counts as a change of each of its facts,
     * and a removed language as a change of each of its texts.
     */
    public TalkDiff without(Set<TalkField> fields) {
        return new TalkDiff(changes.stream()
                .filter(change -> !touches(change.field(), fields))
                .filter(change -> !removesLanguageOf(change, fields))
                .toList());
    }

    private static boolean removesLanguageOf(Change change, Set<TalkField> fields) {
        return change.after() == null
                && change.field() instanceof TalkField.Text text
                && fields.stream()
                        .anyMatch(field -> field instanceof TalkField.Text other
                                && other.language().equals(text.language()));
    }

    /** Whether a change of one of these fields also changes this field. */
    public static boolean touches(TalkField field, Set<TalkField> fields) {
        return fields.stream().anyMatch(other -> touches(field, other));
    }

    private static boolean touches(TalkField a, TalkField b) {
        return a.equals(b)
                || (a instanceof TalkField.Delivery delivery
                        && b instanceof TalkField.DeliveryFact fact
                        && delivery.id().equals(fact.id()))
                || (a instanceof TalkField.DeliveryFact fact
                        && b instanceof TalkField.Delivery delivery
                        && fact.id().equals(delivery.id()));
    }

    private static List<TalkField> fields(TalkContent before, TalkContent after) {
        List<TalkField> fields = new ArrayList<>();
        fields.add(TalkField.Property.SLUG);
        Set<String> languages = new TreeSet<>(before.texts().keySet());
        languages.addAll(after.texts().keySet());
        for (String language : languages) {
            fields.add(new TalkField.Title(language));
            fields.add(new TalkField.Abstract(language));
            for (TextLength length : TextLength.values()) {
                fields.add(new TalkField.ShortAbstract(language, length));
            }
        }
        fields.add(TalkField.Property.TAGS);
        fields.addAll(deliveryFields(before, after));
        fields.add(TalkField.Property.ORDER);
        fields.add(TalkField.Property.LINKS);
        return fields;
    }

    private static List<TalkField> deliveryFields(TalkContent before, TalkContent after) {
        Set<UUID> ids = ids(before);
        Set<UUID> inBoth = new LinkedHashSet<>(ids);
        inBoth.retainAll(ids(after));
        ids.addAll(ids(after));
        List<TalkField> fields = new ArrayList<>();
        for (UUID id : ids) {
            if (inBoth.contains(id)) {
                for (TalkField.Fact fact : TalkField.Fact.values()) {
                    fields.add(new TalkField.DeliveryFact(id, fact));
                }
            } else {
                fields.add(new TalkField.Delivery(id));
            }
        }
        return fields;
    }

    private static Set<UUID> ids(TalkContent content) {
        return content.deliveries().stream()
                .map(DeliveryContent::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
