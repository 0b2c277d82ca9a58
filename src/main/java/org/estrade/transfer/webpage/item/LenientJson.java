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
import java.util.regex.Pattern;
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

    private static final Pattern WRAPPING =
            Pattern.compile("^[\\s;]*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)"
                    + "|(?:-->|(?://|/\\*)?\\s*]]>(?:\\s*\\*/)?)[\\s;]*$|^\\uFEFF|;\\s*$");

    private LenientJson() {}

    /** The values of the text: one, or several one after the other. What follows a mistake is not read. */
    public static List<JsonNode> read(String text) {
        String bare = WRAPPING.matcher(text.strip()).replaceAll("").strip();
        List<JsonNode> values = values(bare);
        return values.isEmpty() && bare.contains("&quot;") ? values(Parser.unescapeEntities(bare, false)) : values;
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
