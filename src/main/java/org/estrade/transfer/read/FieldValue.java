package org.estrade.transfer.read;

import java.util.List;

/** The value of a field: one text, several values, or fields of its own. */
public sealed interface FieldValue {

    /** The line in the file where the value begins, the first being 1. */
    int line();

    /** A text; numbers, dates and booleans are as the file writes them, and no value is an empty text. */
    record Text(InlineText text, int line) implements FieldValue {}

    /** A list in the order of the file. */
    record Many(List<FieldValue> values, int line) implements FieldValue {
        public Many {
            values = List.copyOf(values);
        }
    }

    /** Named values in the order of the file. */
    record Fields(List<Field> fields, int line) implements FieldValue {
        public Fields {
            fields = List.copyOf(fields);
        }
    }
}
