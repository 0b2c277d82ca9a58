package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.read.Block;
import org.estrade.transfer.read.Field;
import org.estrade.transfer.read.FieldValue;
import org.estrade.transfer.recognise.record.Value;

/** Values of the records that readers give. */
final class BlockValues {

    private BlockValues() {}

    /** The records of a file of data as one list, or the only one of them. */
    static Value of(Block document) {
        List<Value> values = new ArrayList<>();
        for (Block block : document.children()) {
            if (block.kind() == Block.Kind.RECORD) {
                values.add(record(block));
            } else if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM) {
                values.add(new Value.Text(BlockWords.of(block.text()), block.line()));
            }
        }
        return values.size() == 1 ? values.get(0) : new Value.Many(values, document.line());
    }

    static Value.Fields record(Block block) {
        return new Value.Fields(fields(block.fields()), block.line());
    }

    private static Map<String, Value> fields(List<Field> fields) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields) {
            values.merge(field.name(), value(field.value()), BlockValues::both);
        }
        return values;
    }

    /** A name that stands twice in a record has both values. */
    private static Value both(Value first, Value second) {
        List<Value> values = new ArrayList<>(first instanceof Value.Many many ? many.values() : List.of(first));
        values.add(second);
        return new Value.Many(values, first.line());
    }

    private static Value value(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return new Value.Text(BlockWords.of(text.text()), text.line());
        }
        if (value instanceof FieldValue.Many many) {
            return new Value.Many(many.values().stream().map(BlockValues::value).toList(), many.line());
        }
        FieldValue.Fields record = (FieldValue.Fields) value;
        return new Value.Fields(fields(record.fields()), record.line());
    }
}
