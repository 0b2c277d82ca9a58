package org.estrade.transfer.source.format.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.transfer.recognise.record.Value;

/** Renames the fields of a record. A field that is neither renamed nor ignored keeps its name, so that no field is lost. */
final class RenamedFields {

    private final Value.Fields record;
    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final Set<String> handledFields = new LinkedHashSet<>();

    RenamedFields(Value.Fields record) {
        this.record = record;
    }

    /**
     * Renames a field. The first of the original fields that has a value is renamed.
     *
     * @param name the new name
     * @param originalNames the names that the field can have in the record
     */
    void rename(String name, String... originalNames) {
        for (String originalName : originalNames) {
            Value value = record.fields().get(originalName);
            boolean isEmpty = value == null
                    || (value instanceof Value.Text text && text.words().text().isBlank())
                    || (value instanceof Value.Sequence many && many.values().isEmpty());
            if (value != null && !isEmpty && !fields.containsKey(name)) {
                fields.put(name, value);
                handledFields.add(originalName);
            } else if (isEmpty) {
                handledFields.add(originalName);
            }
        }
    }

    void put(String name, Value value) {
        fields.put(name, value);
    }

    /** Leaves out fields that contain no fact of a talk. */
    void ignore(String... originalNames) {
        handledFields.addAll(List.of(originalNames));
    }

    /** The record with the new names. */
    Value.Fields record() {
        record.fields().forEach((name, value) -> {
            if (!handledFields.contains(name)) {
                fields.putIfAbsent(name, value);
            }
        });
        return new Value.Fields(fields, record.lineNumber());
    }
}
