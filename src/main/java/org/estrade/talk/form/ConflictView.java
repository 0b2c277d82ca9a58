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
import org.estrade.text.WordDiff;
import org.estrade.text.typography.TitleView;
import org.jspecify.annotations.Nullable;

/**
 * The version that an editor typed ("mine") and the version that was saved meanwhile ("theirs"), field by field.
 *
 * @param at the time at which theirs was saved, in words
 * @param username the account that saved theirs, null when unknown
 * @param typedFields the fields of the form as typed, for hidden fields of the page
 * @param conflicts the fields that both editors changed
 * @param others the fields that only one editor changed
 */
record ConflictView(
        OpenedTalk talk,
        TitleView title,
        String titleLanguage,
        String at,
        @Nullable String username,
        List<Map.Entry<String, String>> typedFields,
        List<Choice> conflicts,
        List<Choice> others) {

    /**
     * The choice between the two values of one field.
     *
     * @param number the number of the choice in the form
     * @param key the key of the field, see {@link FieldKey}
     * @param label the name of the field
     * @param mine the typed value in pieces, those that differ marked; empty for a removed value
     * @param theirs the other value in pieces; empty for a removed value
     * @param list whether the values are lists, so that the editor can keep the entries of both
     * @param takeMine whether mine is the value that is chosen at first
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

    /**
     * The choices for the fields that differ, except the order of the deliveries, which is not shown.
     *
     * @param base the content that both editors opened; null counts as a conflict in every field that differs
     * @param both true for the fields that both editors changed, false for those that only one changed
     */
    static List<Choice> choices(
            @Nullable TalkContent base, TalkContent mine, TalkContent theirs, FieldWords words, boolean both) {
        Set<TalkField> changedByMe =
                base == null ? Set.of() : TalkDiff.between(base, mine).fields();
        Set<TalkField> changedByThem =
                base == null ? Set.of() : TalkDiff.between(base, theirs).fields();
        List<Choice> choices = new ArrayList<>();
        int number = 0;
        for (TalkDiff.Change change : TalkDiff.between(theirs, mine).changes()) {
            boolean byMe = base == null || TalkDiff.touches(change.field(), changedByMe);
            boolean byThem = base == null || TalkDiff.touches(change.field(), changedByThem);
            if (change.field() != TalkField.Property.ORDER && (byMe && byThem) == both) {
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
        String myValue = orEmpty(words.value(field, change.after()));
        String theirValue = orEmpty(words.value(field, change.before()));
        List<WordDiff.Piece> pieces = WordDiff.between(theirValue, myValue);
        return new Choice(
                number,
                FieldKey.of(field),
                words.label(field, mine, theirs),
                without(pieces, WordDiff.Kind.DELETED),
                without(pieces, WordDiff.Kind.INSERTED),
                isList(field),
                takeMine);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<WordDiff.Piece> without(List<WordDiff.Piece> pieces, WordDiff.Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() != kind).toList();
    }

    private static boolean isList(TalkField field) {
        return field == TalkField.Property.TAGS
                || field == TalkField.Property.LINKS
                || (field instanceof TalkField.DeliveryFact fact && LISTS.contains(fact.fact()));
    }
}
