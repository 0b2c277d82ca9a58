package org.estrade.visitor.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.words.DateWords;
import org.jspecify.annotations.Nullable;

/** The date of a delivery in words, in the known precision: one piece for a date, two for a range. */
public record DateView(List<Piece> pieces) {

    /**
     * One date of a range, or the only one.
     *
     * @param before the text between the previous piece and this one: a dash, empty for the first piece
     * @param machine the date in ISO 8601, for {@code datetime}: {@code 2025-03}
     * @param text the date in words
     */
    public record Piece(String before, String machine, String text) {}

    /** The date in words, null when it is not known. */
    public static @Nullable DateView of(DeliveryContent delivery, Locale locale) {
        PartialDate start = delivery.date();
        PartialDate end = delivery.endDate();
        if (start == null) {
            return null;
        }
        if (end == null || end.equals(start)) {
            return new DateView(List.of(new Piece("", start.toString(), DateWords.of(start, locale))));
        }
        String first = beginning(start, end, locale);
        boolean tight = first.chars().noneMatch(Character::isSpaceChar)
                && start.toString().length() == end.toString().length();
        return new DateView(List.of(
                new Piece("", start.toString(), first),
                new Piece(tight ? "–" : " – ", end.toString(), DateWords.of(end, locale))));
    }

    /** Whether the last date follows the first without spaces, as in 14–16 mars 2025: such a date stays on one line. */
    public boolean isCompact() {
        return pieces.size() == 2 && pieces.get(1).before.equals("–");
    }

    public String text() {
        return pieces.stream().map(piece -> piece.before + piece.text).collect(Collectors.joining());
    }

    /** The first date without the month and year that it shares with the last one: 14–16 mars 2025. */
    private static String beginning(PartialDate start, PartialDate end, Locale locale) {
        if (start.year() != end.year() || start.month() == null || end.month() == null) {
            return DateWords.of(start, locale);
        }
        if (!start.month().equals(end.month())) {
            return DateWords.dayAndMonth(start, locale);
        }
        return start.day() == null || end.day() == null
                ? DateWords.of(start, locale)
                : DateWords.day(start.day(), locale);
    }
}
