package org.estrade.transfer.recognise.field;

import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;

/** The name of a field as words: case, accents and separators do not count. */
final class FieldName {

    private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}0-9])(?=\\p{Lu})");
    private static final int LONGEST = 60;

    private FieldName() {}

    /** {@code slidesUrl}, {@code slides-url} and {@code Slides URL} give {@code slides url}. */
    static String words(String name) {
        String bounded = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return PlainLetters.words(CAMEL.matcher(bounded).replaceAll(" "));
    }
}
