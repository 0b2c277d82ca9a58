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
 * The version that an editor typed and the version that another editor stored meanwhile, field by field.
 *
 * @param at the time at which the other version was stored, in words
 * @param username the name of the account that stored it, null when unknown
 * @param typedFields the typed fields of the form, for hidden fields of the page
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
     * @param typed the typed value in pieces, each equal or inserted; empty for a removed value
     * @param stored the stored value in pieces, each equal or deleted; empty for a removed value
     * @param isList whether the values are lists, so that the editor can keep the entries of both
     * @param prefersTyped whether the typed value is chosen at first
     */
    public record Choice(
            int number,
            String key,
            String label,
            List<WordDiff.Piece> typed,
            List<WordDiff.Piece> stored,
            boolean isList,
            boolean prefersTyped) {}

    private static final Set<TalkField.Fact> LISTS = Set.of(TalkField.Fact.LINKS, TalkField.Fact.SPEAKERS);

    /**
     * The choices for the fields that differ, except the order of the deliveries, which is not shown.
     *
     * @param base the content that both editors opened; if it is null, every field that differs is a conflict
     * @param typed the content that this editor typed
     * @param stored the content that the other editor stored
     * @param both true for the fields that both editors changed, false for the fields that only one of them changed
     */
    static List<Choice> choices(
            @Nullable TalkContent base, TalkContent typed, TalkContent stored, FieldWords words, boolean both) {
        Set<TalkField> changedInTyped =
                base == null ? Set.of() : TalkDiff.between(base, typed).fields();
        Set<TalkField> changedInStored =
                base == null ? Set.of() : TalkDiff.between(base, stored).fields();
        List<Choice> choices = new ArrayList<>();
        int number = 0;
        for (TalkDiff.Change change : TalkDiff.between(stored, typed).changes()) {
            boolean isChangedInTyped = base == null || TalkDiff.touches(change.field(), changedInTyped);
            boolean isChangedInStored = base == null || TalkDiff.touches(change.field(), changedInStored);
            if (change.field() != TalkField.Property.ORDER && (isChangedInTyped && isChangedInStored) == both) {
                choices.add(choice(both ? number : 1000 + number, change, typed, stored, words, isChangedInTyped));
            }
            number++;
        }
        return choices;
    }

    private static Choice choice(
            int number,
            TalkDiff.Change change,
            TalkContent typed,
            TalkContent stored,
            FieldWords words,
            boolean prefersTyped) {
        TalkField field = change.field();
        String typedValue = orEmpty(words.value(field, change.after()));
        String storedValue = orEmpty(words.value(field, change.before()));
        List<WordDiff.Piece> pieces = WordDiff.between(storedValue, typedValue);
        return new Choice(
                number,
                FieldKey.of(field),
                words.label(field, typed, stored),
                without(pieces, WordDiff.Kind.DELETED),
                without(pieces, WordDiff.Kind.INSERTED),
                isList(field),
                prefersTyped);
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
