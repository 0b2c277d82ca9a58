package org.estrade.transfer.webpage.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item of schema.org. The names of types and properties have no prefix: {@code Event}, {@code startDate}. */
final class Item {

    private final Set<String> types = new LinkedHashSet<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<Item>> items = new LinkedHashMap<>();

    /** The names of its types, to which others can be added. */
    Set<String> types() {
        return types;
    }

    /** The values that are texts, by property. */
    Map<String, List<String>> texts() {
        return texts;
    }

    /** The values that are items, by property. */
    Map<String, List<Item>> items() {
        return items;
    }

    /** The name without its prefix: {@code Event} for {@code https://schema.org/Event} and {@code schema:Event}. */
    static String localName(String name) {
        String trimmed = name.strip();
        int end = Math.max(trimmed.lastIndexOf('/'), Math.max(trimmed.lastIndexOf('#'), trimmed.lastIndexOf(':')));
        return trimmed.substring(end + 1);
    }

    void addText(String property, String text) {
        texts.computeIfAbsent(property, first -> new ArrayList<>()).add(text);
    }

    void addItem(String property, Item item) {
        items.computeIfAbsent(property, first -> new ArrayList<>()).add(item);
    }

    /** The texts of these properties, the properties in this order. An item counts by its name. */
    List<String> texts(String... properties) {
        List<String> found = new ArrayList<>();
        for (String property : properties) {
            found.addAll(texts.getOrDefault(property, List.of()));
            items(property).stream()
                    .filter(item -> !item.types.contains("Role"))
                    .map(Item::name)
                    .filter(name -> !name.isBlank())
                    .forEach(found::add);
        }
        return found;
    }

    /** The name as a text; an item as a name would be a circle. */
    private String name() {
        for (String property : List.of("name", "headline", "title", "alternateName")) {
            if (texts.containsKey(property)) {
                return texts.get(property).get(0);
            }
        }
        return "";
    }

    /** The first text of these properties; empty when there is none. */
    String text(String... properties) {
        List<String> all = texts(properties);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The items of these properties, the properties in this order. */
    List<Item> items(String... properties) {
        List<Item> found = new ArrayList<>();
        for (String property : properties) {
            found.addAll(items.getOrDefault(property, List.of()));
        }
        return found;
    }

    boolean isA(String... names) {
        for (String name : names) {
            if (types.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
