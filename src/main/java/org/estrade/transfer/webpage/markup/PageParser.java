package org.estrade.transfer.webpage.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Parses pages. Of a page with too many elements, only the head, the data and the first heading are kept. */
public final class PageParser {

    /** The most elements of a page whose text is read. The largest schedules have about half as many. */
    private static final int MOST_ELEMENTS = 20_000;

    private PageParser() {}

    public static Document parse(String text, String address) {
        Document page = Jsoup.parse(text, address);
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            List<Element> kept = new ArrayList<>(page.body().select("script[type^=application/ld]"));
            page.body().select("h1").stream().limit(1).forEach(kept::add);
            page.body().empty();
            kept.forEach(page.body()::appendChild);
        }
        return page;
    }
}
