package org.estrade.transfer.recognise.date;

import java.util.Set;

/** A position among the tokens of a text, which the grammars of dates move forward. */
final class DateCursor {

    private static final Set<String> RANGE_WORDS = Set.of("au", "et", "to", "and", "until", "till", "through", "a");
    private static final Set<String> SMALL_WORDS = Set.of("de", "of", "du", "le", "the", "d");
    private static final String RANGE_SEPARATORS = "-–—/&+~→‑‐";

    private final DateTokens tokens;
    private int position;

    DateCursor(DateTokens tokens, int position) {
        this.tokens = tokens;
        this.position = position;
    }

    int position() {
        return position;
    }

    void moveTo(int earlier) {
        position = earlier;
    }

    DateToken peek() {
        return tokens.get(position);
    }

    DateToken peek(int further) {
        return tokens.get(position + further);
    }

    DateToken next() {
        return tokens.get(position++);
    }

    /** The index after the last character of the token that was read last. */
    int endOffset() {
        return tokens.get(position - 1).end();
    }

    /** A day of a month, or 0 with the cursor left in place. */
    int readDay() {
        skipWeekday();
        boolean isAttachedToWord = !peek().isPrecededBySpace() && position > 0 && isLetters(peek(-1));
        if (!peek().isDay() || isAttachedToWord) {
            return 0;
        }
        return next().number();
    }

    /** A month in words, its full stop included; 0 with the cursor left in place. */
    int readMonth() {
        int month = MonthNames.monthOf(peek().word());
        if (month > 0) {
            next();
            if (peek().isSign(".") && !peek().isPrecededBySpace()) {
                next();
            }
        }
        return month;
    }

    /** A year in four digits behind at most one comma, hyphen or small word; 0 with the cursor left in place. */
    int readYear() {
        int before = position;
        if (peek().isSign(",-/.")) {
            next();
        } else {
            skipSmallWords();
        }
        if (peek().isYear() && !isLetters(attachedToken())) {
            return next().number();
        }
        position = before;
        return 0;
    }

    /** The token glued to the end of the one at the cursor, if any. */
    private DateToken attachedToken() {
        return peek(1).isPrecededBySpace() ? DateToken.END : peek(1);
    }

    private static boolean isLetters(DateToken token) {
        return !token.word().isEmpty() && Character.isLetter(token.word().charAt(0));
    }

    /** What joins the two ends of a range, with the article behind it. */
    boolean skipRangeSeparator() {
        DateToken token = peek();
        if (!token.isSign(RANGE_SEPARATORS) && !RANGE_WORDS.contains(token.word())) {
            return false;
        }
        next();
        skipSmallWords();
        return true;
    }

    /** At most three of them, so that a text of small words costs no more than another. */
    void skipSmallWords() {
        for (int i = 0; i < 3 && (SMALL_WORDS.contains(peek().word()) || (peek().isSign("'’") && isD(peek(-1)))); i++) {
            next();
        }
    }

    private static boolean isD(DateToken token) {
        return token.word().equals("d");
    }

    void skipWeekday() {
        if (MonthNames.isWeekday(peek().word())) {
            int before = position;
            next();
            if (peek().isSign(",.")) {
                next();
            }
            if (peek().word().equals("le") || peek().word().equals("the")) {
                next();
            }
            if (!peek().isNumber() && MonthNames.monthOf(peek().word()) == 0) {
                position = before;
            }
        }
    }
}
