package org.estrade.transfer.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * Breaks long lines of JSON and HTML that a program wrote without line ends. The preview of an import identifies talks by
 * their line numbers, so each talk needs its own line.
 */
public final class LongLines {

    /** The length from which a line with several fields or elements counts as written by a program, in characters. */
    private static final int MAX_HANDWRITTEN_LENGTH = 1_000;

    /** The number of fields or elements from which a long line counts as written by a program. */
    private static final int MIN_PARTS = 6;

    private static final Pattern FIELD_OR_ELEMENT = Pattern.compile("\"\\s{0,3}:|<(?:h[1-6]|p|li|tr|div|article)\\b");

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern SPACE_BEFORE_BLOCK = Pattern.compile(
            "(?i)(?<=>)[ \t]*(?=<(?:h[1-6]|p|ul|ol|li|dl|dt|dd|table|tr|article|section|div|iframe|main)\\b)");

    private LongLines() {}

    /** The text with shorter lines and the same content. A text with short lines, or in another format, does not change. */
    public static String breakLines(String text) {
        if (text.lines().noneMatch(LongLines::isWrittenByProgram)) {
            return text;
        }
        String start = text.stripLeading();
        if (start.startsWith("{\"") || start.startsWith("[{") || start.startsWith("{\n") || start.startsWith("[\n")) {
            return json(text);
        }
        return TextFormat.isHtml(start) ? SPACE_BEFORE_BLOCK.matcher(text).replaceAll("\n") : text;
    }

    private static boolean isWrittenByProgram(String line) {
        return line.length() > MAX_HANDWRITTEN_LENGTH
                && FIELD_OR_ELEMENT.matcher(line).results().limit(MIN_PARTS).count() == MIN_PARTS;
    }

    private static String json(String text) {
        StringWriter formatted = new StringWriter();
        try (JsonParser parser = JSON.createParser(text);
                JsonGenerator generator = JSON.createGenerator(formatted).useDefaultPrettyPrinter()) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        } catch (IOException invalid) {
            return text;
        }
        return formatted.append('\n').toString();
    }
}
