package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.record.Value;

/** Reads the Markdown links in the fields of records, since many sites show their fields as Markdown. */
public final class MarkdownFields {

    private static final int MAX_LENGTH = 500;

    private MarkdownFields() {}

    /** Returns the value with the links of its short texts. A long text stays as it is. */
    public static Value withLinks(Value value) {
        if (value instanceof Value.Text text) {
            return new Value.Text(withLinks(text.words()), text.lineNumber());
        }
        if (value instanceof Value.Sequence sequence) {
            List<Value> values = new ArrayList<>();
            sequence.values().forEach(inner -> values.add(withLinks(inner)));
            return new Value.Sequence(values, sequence.lineNumber());
        }
        Value.Fields record = (Value.Fields) value;
        Map<String, Value> fields = new LinkedHashMap<>();
        record.fields().forEach((name, inner) -> fields.put(name, withLinks(inner)));
        return new Value.Fields(fields, record.lineNumber());
    }

    private static LinkedText withLinks(LinkedText words) {
        String text = words.text().strip();
        boolean hasLinks = words.links().isEmpty()
                && text.length() <= MAX_LENGTH
                && text.contains("](http")
                && text.indexOf('\n') < 0;
        return hasLinks ? MarkdownReader.readInline(text) : words;
    }
}
