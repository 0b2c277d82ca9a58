package org.estrade.transfer.recognise.field;

import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;

/** The normal form of a field's name: case, accents and separators make no difference. */
final class FieldName {

    private static final Pattern CAMEL_CASE_BORDER = Pattern.compile("(?<=[\\p{Ll}0-9])(?=\\p{Lu})");
    private static final int MAX_LENGTH = 60;

    private FieldName() {}

    /**
     * Returns the name as plain words. {@code slidesUrl}, {@code slides-url} and {@code Slides URL} give {@code
     * slides url}.
     */
    static String normalised(String name) {
        String bounded = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
        return PlainLetters.words(
                CAMEL_CASE_BORDER.matcher(bounded.replace("(s)", "")).replaceAll(" "));
    }
}
