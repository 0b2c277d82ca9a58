package org.estrade.transfer.webpage.item;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON-LD as items. Contexts are not loaded: every name counts as one of schema.org. */
final class JsonLd {

    private static final int MAX_ITEMS = 5_000;

    private final Map<String, Item> byId = new HashMap<>();
    private final IdentityHashMap<JsonNode, Item> references = new IdentityHashMap<>();
    private final List<Item> roots = new ArrayList<>();
    private int count;

    /** The items of several blocks, which may refer to each other by their ids. */
    static List<Item> items(List<JsonNode> blocks) {
        JsonLd reader = new JsonLd();
        blocks.forEach(block -> reader.collectIds(block, 0));
        blocks.forEach(reader::readRoot);
        return reader.roots;
    }

    /** Creates an empty item for each id that is described, so that a reference can come before its description. */
    private void collectIds(JsonNode node, int depth) {
        if (depth > 50 || count > MAX_ITEMS) {
            return;
        }
        if (node.isObject() && node.hasNonNull("@id") && node.size() > 1) {
            byId.computeIfAbsent(node.get("@id").asText(), first -> new Item());
        }
        node.forEach(child -> collectIds(child, depth + 1));
    }

    private void readRoot(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::readRoot);
        } else if (node.isObject()) {
            if (node.has("@graph")) {
                readRoot(node.get("@graph"));
            }
            if (node.has("@type") || !node.has("@graph")) {
                Item item = item(node);
                if (item != null) {
                    roots.add(item);
                }
            }
        }
    }

    private @Nullable Item item(JsonNode node) {
        if (references.containsKey(node)) {
            return references.get(node);
        }
        count++;
        if (count > MAX_ITEMS) {
            return null;
        }
        String id = node.path("@id").asText("");
        Item known = byId.get(id);
        if (node.size() == 1 && node.has("@id")) {
            return known;
        }
        Item item = known == null ? new Item() : known;
        references.put(node, item);
        node.properties().forEach(property -> {
            String name = Item.localName(property.getKey());
            if (name.equals("@type") || name.equals("type")) {
                addTypes(item, property.getValue());
            } else {
                addValue(item, name, property.getValue());
            }
        });
        return item;
    }

    private static void addTypes(Item item, JsonNode types) {
        if (types.isArray()) {
            types.forEach(type -> item.types().add(Item.localName(type.asText(""))));
        } else {
            item.types().add(Item.localName(types.asText("")));
        }
    }

    private void addValue(Item item, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(each -> addValue(item, name, each));
        } else if (value.isObject()) {
            if (value.has("@value")) {
                item.addText(name, value.get("@value").asText(""));
            } else if (value.has("@list")) {
                addValue(item, name, value.get("@list"));
            } else {
                Item child = item(value);
                if (child != null && !child.equals(item)) {
                    item.addItem(name, child);
                } else if (child == null && value.has("@id")) {
                    item.addText(name, value.get("@id").asText(""));
                }
            }
        } else if (!value.isNull()) {
            Item known = byId.get(value.asText());
            if (known != null && !known.equals(item)) {
                item.addItem(name, known);
            } else {
                item.addText(name, value.asText(""));
            }
        }
    }
}
