package org.estrade.talk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.text.SpellingKey;
import org.jspecify.annotations.Nullable;

/**
 * A hint of an import about a talk that it stored. The hint is open until the content is right or the speaker dismisses it. A
 * dismissed hint stays stored, so that a later import of the same page does not open it again.
 *
 * @param number the number of the hint, unique in its talk
 * @param words the words that the hint is about, as {@link Kind} says
 * @param other the other possible value: a town or a title; null when there is none
 * @param importedAt the moment of the import, as text in ISO 8601: undoing that import takes the hint away;
 *     empty for a town that the speaker typed and said to be right
 * @param dismissed whether the speaker said that the content is right
 */
public record ImportHint(
        int number, Kind kind, String words, @Nullable String other, String importedAt, boolean dismissed) {

    /** What a hint is about. Stored as its lower-case name. */
    public enum Kind {
        /** A town that no list has; the words are the town. */
        UNKNOWN_TOWN,
        /** A title that the contents list of the page writes otherwise; the words are the title that was imported. */
        TITLE_DIFFERS,
        /** A delivery without a date; the words are its venue. */
        WITHOUT_DATE,
        /** A date that was not understood; the words are in the note of the delivery. */
        DATE_UNREADABLE,
        /** Words that were not understood; they are in the note of the delivery. */
        LEFTOVER,
        /** An address that is no web address; it is in the note of the delivery or in the abstract. */
        LINK_NOT_WEB,
        /** A kind that a newer release stored. This release does not show the hint. */
        UNKNOWN;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Kind of(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    /** A hint without a number: {@link #added} numbers it. */
    public static ImportHint of(Kind kind, String words, @Nullable String other, String importedAt) {
        return new ImportHint(0, kind, words, other, importedAt, false);
    }

    /** The stored hints with new ones. A hint about the same words is stored once, and stays dismissed. */
    public static List<ImportHint> added(List<ImportHint> stored, List<ImportHint> found) {
        int last = stored.stream().mapToInt(ImportHint::number).max().orElse(0);
        List<ImportHint> hints = new ArrayList<>(stored);
        for (ImportHint hint : found) {
            if (hints.stream().noneMatch(hint::isAboutTheSame)) {
                last++;
                hints.add(new ImportHint(last, hint.kind, hint.words, hint.other, hint.importedAt, false));
            }
        }
        return hints;
    }

    /** Whether two hints are of one kind and about the same words. */
    public boolean isAboutTheSame(ImportHint hint) {
        return kind == hint.kind && words.equals(hint.words);
    }

    /** The hint as dismissed by the speaker. */
    public ImportHint asDismissed() {
        return new ImportHint(number, kind, words, other, importedAt, true);
    }

    /** Whether the hint is still true of a content and the speaker has not dismissed it. */
    public boolean isOpen(TalkContent talk) {
        return !dismissed && isTrueOf(talk);
    }

    private boolean isTrueOf(TalkContent talk) {
        Stream<DeliveryContent> deliveries = talk.deliveries().stream();
        return switch (kind) {
            case UNKNOWN_TOWN -> deliveries.anyMatch(delivery -> words.equals(delivery.city()));
            case TITLE_DIFFERS ->
                talk.texts().values().stream().anyMatch(text -> text.title().equals(words));
            case WITHOUT_DATE -> deliveries.anyMatch(this::isUndated);
            case DATE_UNREADABLE, LEFTOVER -> deliveries.anyMatch(this::isInNote);
            case LINK_NOT_WEB ->
                deliveries.anyMatch(this::isInNote)
                        || talk.texts().values().stream()
                                .anyMatch(text -> text.abstractMarkdown().contains(words));
            case UNKNOWN -> false;
        };
    }

    private boolean isInNote(DeliveryContent delivery) {
        return delivery.note() != null && delivery.note().contains(words);
    }

    /** Whether the hint is about this delivery because it has no date. */
    boolean isUndated(DeliveryContent delivery) {
        return kind == Kind.WITHOUT_DATE
                && delivery.date() == null
                && !delivery.cancelled()
                && isAt(delivery.venue().name());
    }

    private boolean isAt(String venue) {
        return SpellingKey.key(venue).equals(SpellingKey.key(words));
    }

    /** Whether the speaker has said that a delivery at this venue needs no date. */
    public boolean acceptsNoDateAt(String venue) {
        return kind == Kind.WITHOUT_DATE && dismissed && isAt(venue);
    }
}
