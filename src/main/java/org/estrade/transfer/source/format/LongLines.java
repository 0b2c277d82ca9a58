package org.estrade.transfer.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * Breaks the lines of JSON and HTML that a program wrote without line ends. The preview of an import shows the lines of the
 * text and tells talks apart by their lines.
 */
public final class LongLines {

    /** A line of more characters that holds several fields or elements was not written by a person. */
    private static final int LONGEST = 1_000;

    private static final int MOST_PARTS = 6;
    private static final Pattern PART = Pattern.compile("\"\\s{0,3}:|<(?:h[1-6]|p|li|tr|div|article)\\b");

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)(?<=>)[ \t]*(?=<(?:h[1-6]|p|ul|ol|li|dl|dt|dd|table|tr|article|section|div|iframe|main)\\b)");

    private LongLines() {}

    /** The text with shorter lines and the same meaning; the same text when its lines are short, or in any other format. */
    public static String broken(String text) {
        if (text.lines().noneMatch(LongLines::isWrittenByProgram)) {
            return text;
        }
        String start = text.stripLeading();
        if (start.startsWith("{\"") || start.startsWith("[{") || start.startsWith("{\n") || start.startsWith("[\n")) {
            return json(text);
        }
        return TextFormat.isHtml(start) ? BLOCK.matcher(text).replaceAll("\n") : text;
    }

    private static boolean isWrittenByProgram(String line) {
        return line.length() > LONGEST
                && PART.matcher(line).results().limit(MOST_PARTS).count() == MOST_PARTS;
    }

    private static String json(String text) {
        StringWriter broken = new StringWriter();
        try (JsonParser parser = JSON.createParser(text);
                JsonGenerator generator = JSON.createGenerator(broken).useDefaultPrettyPrinter()) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        } catch (IOException invalid) {
            return text;
        }
        return broken.append('\n').toString();
    }
}
