package org.estrade.transfer.source.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;

/** Reads TOML as values. The parser gives no line numbers, so {@link LineFinder} searches for the values in the text. */
final class TomlReader {

    private static final int MAX_DEPTH = 40;

    /** The largest length of a text, in characters. It limits the memory of the parser. */
    private static final int MAX_LENGTH = 1_000_000;

    private static final TomlMapper MAPPER = new TomlMapper(TomlFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());

    private final LineFinder lines;

    private TomlReader(String text, int linesBefore) {
        lines = new LineFinder(text, linesBefore);
    }

    /**
     * Reads the values of a text.
     *
     * @param linesBefore the number of lines of the file before the text
     * @throws UnreadablePage when the text is not valid
     */
    static Value read(String text, int linesBefore) throws UnreadablePage {
        if (text.length() > MAX_LENGTH) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        try {
            return new TomlReader(text, linesBefore).value(MAPPER.readTree(text));
        } catch (JsonProcessingException invalid) {
            JsonLocation location = invalid.getLocation();
            throw UnreadablePage.invalid(
                    "TOML", linesBefore + (location == null ? 1 : Math.max(1, location.getLineNr())));
        }
    }

    private Value value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Value> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
            int line =
                    fields.values().stream().mapToInt(Value::lineNumber).min().orElse(lines.current());
            return new Value.Fields(fields, line);
        }
        if (node.isArray()) {
            List<Value> values = new ArrayList<>();
            node.forEach(element -> values.add(value(element)));
            int line = values.isEmpty() ? lines.current() : values.get(0).lineNumber();
            return new Value.Sequence(values, line);
        }
        String text = node.asText();
        return new Value.Text(LinkedText.of(text), lines.next(text));
    }
}
