package org.estrade.talk;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link PartialDate} as its text. */
@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
