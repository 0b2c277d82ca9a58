package org.estrade.talk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.FieldKey;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkDiff;
import org.estrade.talk.TalkField;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.words.FieldWords;
import org.estrade.text.TitleView;
import org.estrade.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of one talk, field by field.
 *
 * @param carried the fields of the form as typed, which the choice is made for
 * @param conflicts what both changed
 * @param others what only one of them changed
 */
record ConflictView(
        OpenedTalk talk,
        TitleView title,
        String titleLanguage,
        String at,
        @Nullable String username,
        List<Map.Entry<String, String>> carried,
        List<Choice> conflicts,
        List<Choice> others) {

    /**
     * One field to choose for.
     *
     * @param number of the choice in the form
     * @param key see {@link FieldKey}
     * @param mine what was typed, with what differs marked; empty when it was taken away
     * @param list whether both can be kept
     * @param takeMine what stands chosen at first
     */
    public record Choice(
            int number,
            String key,
            String label,
            List<WordDiff.Piece> mine,
            List<WordDiff.Piece> theirs,
            boolean list,
            boolean takeMine) {}

    private static final Set<TalkField.Fact> LISTS = Set.of(TalkField.Fact.LINKS, TalkField.Fact.SPEAKERS);

    /** All that differs between the two but the order of the deliveries, which is not shown; what both changed first. */
    static List<Choice> choices(
            @Nullable TalkContent base, TalkContent mine, TalkContent theirs, FieldWords words, boolean both) {
        Set<TalkField> ofMine =
                base == null ? Set.of() : TalkDiff.between(base, mine).fields();
        Set<TalkField> ofTheirs =
                base == null ? Set.of() : TalkDiff.between(base, theirs).fields();
        List<Choice> choices = new ArrayList<>();
        int number = 0;
        for (TalkDiff.Change change : TalkDiff.between(theirs, mine).changes()) {
            boolean byMe = base == null || TalkDiff.touches(change.field(), ofMine);
            boolean byThem = base == null || TalkDiff.touches(change.field(), ofTheirs);
            if (change.field() != TalkField.Whole.ORDER && (byMe && byThem) == both) {
                choices.add(choice(both ? number : 1000 + number, change, mine, theirs, words, byMe));
            }
            number++;
        }
        return choices;
    }

    private static Choice choice(
            int number,
            TalkDiff.Change change,
            TalkContent mine,
            TalkContent theirs,
            FieldWords words,
            boolean takeMine) {
        TalkField field = change.field();
        String of = or(words.value(field, change.after()));
        String other = or(words.value(field, change.before()));
        List<WordDiff.Piece> pieces = WordDiff.between(other, of);
        return new Choice(
                number,
                FieldKey.of(field),
                words.label(field, mine, theirs),
                without(pieces, WordDiff.Kind.DELETED),
                without(pieces, WordDiff.Kind.INSERTED),
                isList(field),
                takeMine);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<WordDiff.Piece> without(List<WordDiff.Piece> pieces, WordDiff.Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).toList();
    }

    private static boolean isList(TalkField field) {
        return field == TalkField.Whole.TAGS
                || field == TalkField.Whole.LINKS
                || (field instanceof TalkField.DeliveryFact fact && LISTS.contains(fact.fact()));
    }
}
