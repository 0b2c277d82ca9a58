package org.estrade.transfer.recognise.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs right before a link, such as an emoji, which may say what it leads to. */
final class SignsBeforeLink {

    private static final Pattern SIGNS_BEFORE = Pattern.compile("[^\\p{L}\\p{N},.;:|)]{1,6}$");

    private SignsBeforeLink() {}

    /** The signs at the end of the text before a link; empty when there are none. */
    static String in(String before) {
        Matcher signs = SIGNS_BEFORE.matcher(before);
        return signs.find()
                ? signs.group()
                : before.endsWith(": ") || before.endsWith(":") ? emojiShortCodeAtEnd(before) : "";
    }

    private static String emojiShortCodeAtEnd(String before) {
        int colon = before.lastIndexOf(':', before.stripTrailing().length() - 2);
        return colon < 0 ? "" : before.substring(colon);
    }
}
