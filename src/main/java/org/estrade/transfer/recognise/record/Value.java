package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.jspecify.annotations.Nullable;

/** The value of a field: a text, a list of values, or a record with fields of its own. */
public sealed interface Value {

    /** The number of the line in the file, the first line being 1. */
    int lineNumber();

    /** A text. */
    record Text(LinkedText words, int lineNumber) implements Value {}

    /** A list of values. */
    record Sequence(List<Value> values, int lineNumber) implements Value {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /**
     * A record.
     *
     * @param fields the values by the name of the field, in the order of the file
     */
    record Fields(Map<String, Value> fields, int lineNumber) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Nullable Value get(String name) {
            return fields.get(name);
        }

        /** The text of a field; empty when the record has no such field or when its value is not a text. */
        public String text(String name) {
            return fields.get(name) instanceof Text text ? text.words().text() : "";
        }

        /** The text of a field; null when it is empty. */
        public @Nullable String textOrNull(String name) {
            String text = text(name);
            return text.isEmpty() ? null : text;
        }

        /** The record that is the value of a field; an empty record when there is none. */
        public Fields record(String name) {
            return fields.get(name) instanceof Fields record ? record : new Fields(Map.of(), lineNumber);
        }

        /** The records in the list that is the value of a field. */
        public List<Fields> records(String name) {
            Value value = fields.get(name);
            return value == null ? List.of() : value.innerRecords();
        }
    }

    /** The records that the value is or directly contains. */
    default List<Fields> innerRecords() {
        if (this instanceof Fields record) {
            return List.of(record);
        }
        return this instanceof Sequence sequence
                ? sequence.values.stream()
                        .flatMap(value -> value instanceof Fields record ? Stream.of(record) : Stream.empty())
                        .toList()
                : List.of();
    }

    /** The texts that the value is or directly contains. */
    default List<Text> innerTexts() {
        if (this instanceof Text text) {
            return List.of(text);
        }
        List<Text> texts = new ArrayList<>();
        if (this instanceof Sequence sequence) {
            sequence.values.forEach(value -> {
                if (value instanceof Text text) {
                    texts.add(text);
                }
            });
        }
        return texts;
    }
}
