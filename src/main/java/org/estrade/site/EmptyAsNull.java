package org.estrade.site;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/** Stores an empty text as null, in a column whose constraint refuses empty texts. */
final class EmptyAsNull implements AttributeConverter<String, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Override
    public String convertToEntityAttribute(@Nullable String column) {
        return column == null ? "" : column;
    }
}
