package org.estrade.transfer.source.format.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.transfer.recognise.record.Value;

/** A record with other names for its fields. A field that no step names keeps its name, so that it is not lost unsaid. */
final class Renamed {

    private final Value.Fields record;
    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();

    Renamed(Value.Fields record) {
        this.record = record;
    }

    /** Gives the first of these fields that has a value the new name. */
    void take(String name, String... written) {
        for (String each : written) {
            Value value = record.fields().get(each);
            boolean empty = value == null
                    || (value instanceof Value.Text text && text.words().text().isBlank())
                    || (value instanceof Value.Sequence many && many.values().isEmpty());
            if (value != null && !empty && !fields.containsKey(name)) {
                fields.put(name, value);
                done.add(each);
            } else if (empty) {
                done.add(each);
            }
        }
    }

    void put(String name, Value value) {
        fields.put(name, value);
    }

    /** Leaves out fields that say nothing of a talk. */
    void leave(String... written) {
        done.addAll(List.of(written));
    }

    Value.Fields record() {
        record.fields().forEach((name, value) -> {
            if (!done.contains(name)) {
                fields.putIfAbsent(name, value);
            }
        });
        return new Value.Fields(fields, record.lineNumber());
    }
}
