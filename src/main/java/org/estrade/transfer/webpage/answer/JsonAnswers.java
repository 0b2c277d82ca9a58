package org.estrade.transfer.webpage.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.item.LenientJson;
import org.estrade.transfer.webpage.item.SchemaReader;

/** Reads an answer in JSON: of oEmbed, pretalx or Sessionize, or JSON-LD. The shape decides, not the host. */
public final class JsonAnswers {

    private JsonAnswers() {}

    public static boolean isJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** What the answer describes; empty when its shape is unknown. */
    public static List<Described> read(String text) {
        List<JsonNode> values = LenientJson.read(text);
        List<Described> found = new ArrayList<>();
        for (JsonNode value : values) {
            if (OEmbed.isOEmbed(value)) {
                found.add(OEmbed.read(value));
            } else {
                found.addAll(Pretalx.read(value));
                found.addAll(Sessionize.read(value));
            }
        }
        return found.isEmpty() ? SchemaReader.read(values) : found;
    }

    /** The text in French or English when it is given by language, otherwise the text itself; empty when there is none. */
    static String text(JsonNode value) {
        if (!value.isObject()) {
            return value.asText("");
        }
        for (String language : List.of("fr", "en")) {
            if (value.hasNonNull(language)) {
                return value.get(language).asText("");
            }
        }
        return value.isEmpty() ? "" : value.iterator().next().asText("");
    }
}
