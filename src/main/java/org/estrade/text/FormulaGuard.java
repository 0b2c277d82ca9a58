package org.estrade.text;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking the text of a cell for a formula, which they would run. */
public final class FormulaGuard {

    // the wide signs are those of East Asian keyboards; apostrophes before a formula count too, so that all come back
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\s\\p{Z}]*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The text, with an apostrophe before it when it begins as a formula does. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before {@link #guarded}. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
