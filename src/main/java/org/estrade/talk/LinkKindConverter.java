package org.estrade.talk;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a {@link LinkKind} as its lower-case name. */
@Converter(autoApply = true)
class LinkKindConverter implements AttributeConverter<LinkKind, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LinkKind kind) {
        return kind == null ? null : kind.id();
    }

    @Override
    public @Nullable LinkKind convertToEntityAttribute(@Nullable String id) {
        return id == null ? null : LinkKind.of(id);
    }
}
