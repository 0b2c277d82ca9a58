package org.estrade.transfer.webpage.item;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads microdata and RDFa Lite as items: {@code itemscope}, {@code itemprop}, {@code typeof}, {@code property}. */
final class Microdata {

    private static final int MAX_DEPTH = 200;

    private Microdata() {}

    /** The items of the page that are no property of another item. */
    static List<Item> items(Document page) {
        List<Item> roots = new ArrayList<>();
        for (Element scope : page.select("[itemscope]:not([itemprop]), [typeof]:not([property])")) {
            roots.add(item(scope, page));
        }
        return roots;
    }

    private static Item item(Element scope, Document page) {
        Item item = new Item();
        String types = scope.hasAttr("itemtype") ? scope.attr("itemtype") : scope.attr("typeof");
        for (String type : types.strip().split("\\s+", -1)) {
            item.types().add(Item.localName(type));
        }
        scope.children().forEach(child -> read(child, item, page, 0));
        for (String id : scope.attr("itemref").strip().split("\\s+", -1)) {
            Element other = id.isEmpty() ? null : page.getElementById(id);
            if (other != null && !other.equals(scope)) {
                read(other, item, page, MAX_DEPTH / 2);
            }
        }
        return item;
    }

    private static void read(Element element, Item item, Document page, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        boolean isScope = element.hasAttr("itemscope") || element.hasAttr("typeof");
        String names = element.hasAttr("itemprop") ? element.attr("itemprop") : element.attr("property");
        if (!names.isBlank()) {
            for (String name : names.strip().split("\\s+", -1)) {
                if (isScope) {
                    item.addItem(Item.localName(name), item(element, page));
                } else {
                    item.addText(Item.localName(name), value(element));
                }
            }
        }
        if (!isScope) {
            element.children().forEach(child -> read(child, item, page, depth + 1));
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
