package org.estrade.visitor.card;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something as the vocabulary of schema.org describes it, its properties in the order they were said. */
final class SchemaThing {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private SchemaThing(String type) {
        properties.put("@type", type);
    }

    static SchemaThing of(String type) {
        return new SchemaThing(type);
    }

    /** What is not known is not said: nothing happens for null, an empty text and an empty list. */
    SchemaThing with(String property, @Nullable Object value) {
        boolean says = value instanceof String text
                ? !text.isEmpty()
                : value instanceof Collection<?> several ? !several.isEmpty() : value != null;
        if (says && value != null) {
            properties.put(property, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
