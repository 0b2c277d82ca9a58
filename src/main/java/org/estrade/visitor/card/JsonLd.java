package org.estrade.visitor.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes objects of schema.org as JSON-LD 1.1. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {}

    /**
     * The JSON-LD for a script element, empty without things. The sign &lt; is escaped, so that no text can end the
     * element.
     */
    static String script(List<SchemaThing> things) {
        if (things.isEmpty()) {
            return "";
        }
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things);
        return json(graph).replace("<", "\\u003C");
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists and texts are always written", e);
        }
    }
}
