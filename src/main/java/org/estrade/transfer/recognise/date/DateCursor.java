package org.estrade.transfer.recognise.date;

import java.util.Set;

/** A position in the tokens of a text. The grammars of dates move it forward. */
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

    /** The offset after the last character of the token that was read last. */
    int endOffset() {
        return tokens.get(position - 1).end();
    }

    /** Reads a day of a month. Returns 0, without moving, when there is none. */
    int readDay() {
        skipWeekday();
        boolean isAttachedToWord = !peek().isPrecededBySpace() && position > 0 && isLetters(peek(-1));
        if (!peek().isDay() || isAttachedToWord) {
            return 0;
        }
        return next().number();
    }

    /** Reads a month as a word, with its full stop. Returns 0, without moving, when there is none. */
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

    /**
     * Reads a year of four digits after at most one comma, hyphen or small word. Returns 0, without moving, when
     * there is none.
     */
    int readYear() {
        int before = position;
        if (peek().isSign(",-/.")) {
            next();
        } else {
            skipSmallWords();
        }
        if (peek().isSign("'’") && peek(1).isNumber() && peek(1).word().length() == 2 && !peek(1).isPrecededBySpace()) {
            next();
            return 2000 + next().number();
        }
        if (peek().isYear() && !isLetters(attachedToken())) {
            return next().number();
        }
        position = before;
        return 0;
    }

    /** The token attached to the end of the token at the cursor; {@link DateToken#END} when there is none. */
    private DateToken attachedToken() {
        return peek(1).isPrecededBySpace() ? DateToken.END : peek(1);
    }

    private static boolean isLetters(DateToken token) {
        return !token.word().isEmpty() && Character.isLetter(token.word().charAt(0));
    }

    /**
     * Skips the separator between the two ends of a range, with the article after it. Returns whether there was one.
     */
    boolean skipRangeSeparator() {
        DateToken token = peek();
        if (!token.isSign(RANGE_SEPARATORS) && !RANGE_WORDS.contains(token.word())) {
            return false;
        }
        next();
        skipSmallWords();
        return true;
    }

    /** Skips at most three small words, so that the time does not grow in a text that has only small words. */
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

    /** Skips the time after a day: {@code T10:00:00Z}, {@code 10:00}, {@code +02:00}. */
    void skipTime() {
        int before = position;
        if (peek().word().equals("t") && !peek().isPrecededBySpace()) {
            next();
        }
        if (!peek().isNumber() || !peek(1).isSign(":") || !peek(2).isNumber()) {
            position = before;
            return;
        }
        next();
        while (peek().isSign(":.+-") && peek(1).isNumber() && !peek(1).isPrecededBySpace()) {
            next();
            next();
        }
        if (peek().word().equals("z")) {
            next();
        }
    }
}
