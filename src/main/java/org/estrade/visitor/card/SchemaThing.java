package org.estrade.visitor.card;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of schema.org. Its properties are in the order in which they were added. */
final class SchemaThing {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private SchemaThing(String type) {
        properties.put("@type", type);
    }

    static SchemaThing of(String type) {
        return new SchemaThing(type);
    }

    /** Adds a property. Null, an empty text and an empty list mean that the value is unknown, and add nothing. */
    SchemaThing with(String property, @Nullable Object value) {
        boolean isKnown = value instanceof String text
                ? !text.isEmpty()
                : value instanceof Collection<?> several ? !several.isEmpty() : value != null;
        if (isKnown && value != null) {
            properties.put(property, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
