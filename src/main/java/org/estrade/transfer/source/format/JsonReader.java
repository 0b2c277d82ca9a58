package org.estrade.transfer.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;

/** Reads JSON as values with line numbers. Comments and trailing commas are allowed, because people write them by hand. */
final class JsonReader {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_VALUES = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final JsonParser parser;
    private int valueCount;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws UnreadablePage when the text is not valid, nested too deeply or too large */
    static Value read(String text) throws UnreadablePage {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadablePage(Reason.EMPTY);
            }
            return new JsonReader(parser).value(first);
        } catch (JsonProcessingException invalid) {
            int line = invalid.getLocation() == null ? 1 : invalid.getLocation().getLineNr();
            throw UnreadablePage.invalid("JSON", Math.max(1, line));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private Value value(JsonToken token) throws IOException, UnreadablePage {
        valueCount++;
        if (valueCount > MAX_VALUES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        int line = parser.currentTokenLocation().getLineNr();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Value> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                fields.put(name, value(parser.nextToken()));
            }
            return new Value.Fields(fields, line);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Value> elements = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                elements.add(value(next));
            }
            return new Value.Sequence(elements, line);
        }
        return new Value.Text(LinkedText.of(token == JsonToken.VALUE_NULL ? "" : parser.getText()), line);
    }
}
