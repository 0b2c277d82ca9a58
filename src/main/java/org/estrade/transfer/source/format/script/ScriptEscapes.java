package org.estrade.transfer.source.format.script;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the text between the quotes of a JavaScript string as the text between the quotes of a JSON string. */
final class ScriptEscapes {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u\\{([0-9a-fA-F]{1,6})\\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\\n)|(.))");

    private ScriptEscapes() {}

    static String inJson(String source) {
        String text = ESCAPE.matcher(source).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    private static String character(MatchResult escape) {
        for (int group = 1; group <= 3; group++) {
            if (escape.group(group) != null) {
                int code = Integer.parseInt(escape.group(group), 16);
                return Character.isValidCodePoint(code) ? Character.toString(code) : "";
            }
        }
        if (escape.group(4) != null) {
            return "";
        }
        return switch (escape.group(5)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "";
            case "b", "f", "v", "0" -> " ";
            default -> escape.group(5);
        };
    }
}
