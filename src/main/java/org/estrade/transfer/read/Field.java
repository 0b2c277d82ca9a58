package org.estrade.transfer.read;

/** A named value of a record or a row. The name is as the file writes it, and may stand in a record more than once. */
public record Field(String name, FieldValue value) {

    public static Field of(String name, InlineText text, int line) {
        return new Field(name, new FieldValue.Text(text, line));
    }

    public int line() {
        return value.line();
    }
}
