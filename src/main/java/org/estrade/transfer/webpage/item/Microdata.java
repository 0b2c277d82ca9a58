package org.estrade.transfer.webpage.item;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads microdata and RDFa Lite as items: {@code itemscope}, {@code itemprop}, {@code typeof}, {@code property}. */
final class Microdata {

    private static final int MAX_DEPTH = 200;

    /** The highest number of items inside of each other; a reference may lead in a circle. */
    private static final int MAX_LEVEL = 6;

    private static final int MAX_ITEMS = 500;

    private Microdata() {}

    /** The items of the page that are no property of another item. */
    static List<Item> items(Document page) {
        List<Item> roots = new ArrayList<>();
        page.select("[itemscope]:not([itemprop]), [typeof]:not([property])").stream()
                .limit(MAX_ITEMS)
                .forEach(scope -> roots.add(item(scope, page, 0)));
        return roots;
    }

    /** The item of one element, without the parts of the page that it refers to by {@code itemref}. */
    static Item item(Element scope) {
        return item(scope, new Document(scope.baseUri()), 0);
    }

    private static Item item(Element scope, Document page, int level) {
        Item item = new Item();
        if (level > MAX_LEVEL) {
            return item;
        }
        String types = scope.hasAttr("itemtype") ? scope.attr("itemtype") : scope.attr("typeof");
        for (String type : types.strip().split("\\s+", -1)) {
            item.types().add(Item.localName(type));
        }
        scope.children().forEach(child -> read(child, item, page, level, 0));
        for (String id : scope.attr("itemref").strip().split("\\s+", -1)) {
            Element other = id.isEmpty() ? null : page.getElementById(id);
            if (other != null && !other.equals(scope)) {
                read(other, item, page, level, MAX_DEPTH / 2);
            }
        }
        return item;
    }

    private static void read(Element element, Item item, Document page, int level, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        boolean isScope = element.hasAttr("itemscope") || element.hasAttr("typeof");
        String names = element.hasAttr("itemprop") ? element.attr("itemprop") : element.attr("property");
        if (!names.isBlank()) {
            for (String name : names.strip().split("\\s+", -1)) {
                if (isScope) {
                    item.addItem(Item.localName(name), item(element, page, level + 1));
                } else {
                    item.addText(Item.localName(name), value(element));
                }
            }
        }
        if (!isScope) {
            element.children().forEach(child -> read(child, item, page, level, depth + 1));
        }
    }

    private static String value(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        if (element.hasAttr("datetime")) {
            return element.attr("datetime");
        }
        return switch (element.normalName()) {
            case "a", "link", "area" -> element.hasAttr("href") ? element.absUrl("href") : element.text();
            case "img", "video", "audio", "iframe", "source", "embed" -> element.absUrl("src");
            case "data", "meter" -> element.attr("value");
            default -> element.text();
        };
    }
}
