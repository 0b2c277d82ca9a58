package org.estrade.transfer.webpage.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Reads JSON with the mistakes that sites make: trailing commas, comments, line ends in texts, escaped quotes. */
public final class LenientJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(60).build());
    }

    /** What sites write around data inside of a page, so that old browsers do not show it. */
    private static final List<String> OPENINGS = List.of("\uFEFF", ";", "<!--", "//", "/*", "*/", "<![CDATA[");

    private static final List<String> CLOSINGS = List.of(";", "-->", "//", "/*", "*/", "]]>");

    private LenientJson() {}

    /** The values of the text: one, or several one after the other. What follows a mistake is not read. */
    public static List<JsonNode> read(String text) {
        String bare = unwrapped(text);
        List<JsonNode> values = values(bare);
        return values.isEmpty() && bare.contains("&quot;") ? values(Parser.unescapeEntities(bare, false)) : values;
    }

    private static String unwrapped(String text) {
        String bare = text.strip();
        for (int i = 0; i < OPENINGS.size(); i++) {
            for (String opening : OPENINGS) {
                boolean isComment = bare.startsWith("/*") && !bare.startsWith("<![CDATA[", 2);
                bare = bare.startsWith(opening) && !isComment
                        ? bare.substring(opening.length()).strip()
                        : bare;
            }
            for (String closing : CLOSINGS) {
                bare = bare.endsWith(closing)
                        ? bare.substring(0, bare.length() - closing.length()).strip()
                        : bare;
            }
        }
        return bare;
    }

    private static List<JsonNode> values(String text) {
        List<JsonNode> values = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes = MAPPER.readerFor(JsonNode.class).readValues(text)) {
            while (nodes.hasNextValue()) {
                values.add(nodes.nextValue());
            }
        } catch (JsonProcessingException invalid) {
            return values;
        } catch (IOException | RuntimeException invalid) {
            return values;
        }
        return values;
    }
}
