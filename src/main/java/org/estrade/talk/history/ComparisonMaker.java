package org.estrade.talk.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkDiff.Change;
import org.estrade.talk.TalkField;
import org.estrade.talk.history.Comparison.Line;
import org.estrade.talk.history.Comparison.Section;
import org.estrade.talk.history.Comparison.Sign;
import org.estrade.talk.words.FieldWords;
import org.estrade.text.TextLength;
import org.estrade.text.WordDiff;
import org.estrade.text.WordDiff.Kind;
import org.estrade.text.WordDiff.Piece;
import org.jspecify.annotations.Nullable;

/** Compares two contents of a talk. The names of the fields are in one language of the interface. */
final class ComparisonMaker {

    private final TalkContent before;
    private final TalkContent after;
    private final TalkDiff diff;
    private final FieldWords fields;
    private final HistoryMessages words;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();

    private ComparisonMaker(TalkContent before, TalkContent after, FieldWords fields, HistoryMessages words) {
        this.before = before;
        this.after = after;
        this.diff = TalkDiff.between(before, after);
        this.fields = fields;
        this.words = words;
    }

    static Comparison compare(TalkContent before, TalkContent after, FieldWords fields, HistoryMessages words) {
        ComparisonMaker maker = new ComparisonMaker(before, after, fields, words);
        maker.texts();
        maker.text(TalkField.Property.SLUG, null);
        maker.deliveries();
        maker.list(TalkField.Property.TAGS, before.tags(), after.tags(), Function.identity());
        maker.list(TalkField.Property.LINKS, before.links(), after.links(), fields::link);
        return new Comparison(List.copyOf(maker.sections), listed(maker.unchanged));
    }

    private void texts() {
        Set<String> languages = new LinkedHashSet<>(before.texts().keySet());
        languages.addAll(after.texts().keySet());
        for (String language : languages) {
            text(new TalkField.Title(language), language);
            text(new TalkField.Abstract(language), language);
            for (TextLength length : TextLength.values()) {
                text(new TalkField.ShortAbstract(language, length), language);
            }
        }
    }

    private void text(TalkField field, @Nullable String language) {
        String oldText = Objects.requireNonNullElse(fields.value(field, field.read(before)), "");
        String newText = Objects.requireNonNullElse(fields.value(field, field.read(after)), "");
        section(
                field,
                language,
                oldText.equals(newText),
                oldText.isEmpty(),
                () -> Paragraphs.between(oldText, newText, words));
    }

    private <T> void list(TalkField field, List<T> oldEntries, List<T> newEntries, Function<T, String> text) {
        section(field, null, oldEntries.equals(newEntries), oldEntries.isEmpty(), () -> {
            List<Line> lines = new ArrayList<>();
            oldEntries.stream()
                    .filter(entry -> !newEntries.contains(entry))
                    .forEach(entry -> lines.add(line(Sign.REMOVED, text.apply(entry))));
            newEntries.forEach(
                    entry -> lines.add(line(oldEntries.contains(entry) ? Sign.SAME : Sign.ADDED, text.apply(entry))));
            return lines;
        });
    }

    private void section(
            TalkField field, @Nullable String language, boolean isSame, boolean isEmpty, Supplier<List<Line>> lines) {
        String label = fields.label(field, before, after);
        if (!isSame) {
            sections.add(new Section(label, language, lines.get()));
        } else if (!isEmpty) {
            unchanged.add(label);
        }
    }

    /**
     * Adds the deliveries, the newest first. An added, removed or equal delivery has one line. A changed delivery has a line
     * for each changed fact.
     */
    private void deliveries() {
        if (before.deliveries().equals(after.deliveries())) {
            if (!after.deliveries().isEmpty()) {
                unchanged.add(words.deliveries());
            }
            return;
        }
        List<Line> lines = new ArrayList<>();
        Set<Object> newIds = new HashSet<>(
                after.deliveries().stream().map(DeliveryContent::id).toList());
        Stream.concat(
                        after.deliveries().stream(),
                        before.deliveries().stream().filter(delivery -> !newIds.contains(delivery.id())))
                .sorted(DeliveryContent.NEWEST_FIRST)
                .forEach(delivery -> delivery(delivery, lines));
        if (lines.stream().allMatch(line -> line.sign() == Sign.SAME)) {
            lines.add(0, line(Sign.CHANGED, words.orderChanged()));
        }
        sections.add(new Section(words.deliveries(), null, lines));
    }

    private void delivery(DeliveryContent delivery, List<Line> lines) {
        TalkField.Delivery field = new TalkField.Delivery(delivery.id());
        boolean wasPresent = field.read(before) != null;
        boolean isPresent = field.read(after) != null;
        List<Change> facts = facts(delivery);
        if (!wasPresent || !isPresent || facts.isEmpty()) {
            Sign sign = !wasPresent ? Sign.ADDED : !isPresent ? Sign.REMOVED : Sign.SAME;
            lines.add(line(sign, fields.delivery(delivery)));
        }
        facts.forEach(fact -> lines.add(fact(fact)));
    }

    private List<Change> facts(DeliveryContent delivery) {
        return diff.changes().stream()
                .filter(change -> change.field() instanceof TalkField.DeliveryFact fact
                        && fact.id().equals(delivery.id()))
                .toList();
    }

    private Line fact(Change change) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Kind.SAME, fields.label(change.field(), before, after) + words.colon() + " "));
        pieces.addAll(WordDiff.between(
                Objects.requireNonNullElse(fields.value(change.field(), change.before()), ""),
                Objects.requireNonNullElse(fields.value(change.field(), change.after()), "")));
        return new Line(Sign.CHANGED, pieces);
    }

    private static Line line(Sign sign, String text) {
        Kind kind =
                switch (sign) {
                    case ADDED -> Kind.INSERTED;
                    case REMOVED -> Kind.DELETED;
                    case SAME, CHANGED -> Kind.SAME;
                };
        return new Line(sign, List.of(new Piece(kind, text)));
    }

    /** The names in one line, separated by commas. All names except the first begin with a lower-case letter. */
    private static String listed(List<String> names) {
        return String.join(
                ", ",
                names.stream()
                        .map(name -> name.equals(names.get(0)) ? name : uncapitalised(name))
                        .toList());
    }

    static String uncapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
