package org.estrade.transfer.webpage.markup;

import java.util.List;
import java.util.Locale;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads OpenGraph and its relatives, the title of the page and its first heading. */
public final class PageHead {

    private PageHead() {}

    /** What the page says to social networks; its facts may be out of date, since nobody sees them on the page. */
    public static Described preview(Document page) {
        String type = meta(page, "og:type").toLowerCase(Locale.ROOT);
        Kind kind = type.startsWith("video") ? Kind.RECORDING : Kind.PAGE;
        Described preview = new Described(kind, Origin.PREVIEW)
                .add(Fact.NAME, meta(page, "og:title"))
                .add(Fact.NAME, meta(page, "twitter:title"))
                .add(Fact.PART_OF, meta(page, "og:site_name"))
                .add(Fact.DESCRIPTION, meta(page, "og:description"))
                .add(Fact.DESCRIPTION, meta(page, "description"))
                .add(Fact.PUBLISHED, meta(page, "article:published_time"))
                .add(Fact.START, meta(page, "event:start_time"))
                .add(Fact.END, meta(page, "event:end_time"))
                .add(Fact.TOWN, meta(page, "og:locality"))
                .add(Fact.COUNTRY, meta(page, "og:country-name"));
        for (String label : List.of("1", "2")) {
            readLabel(preview, meta(page, "twitter:label" + label), meta(page, "twitter:data" + label));
        }
        return preview;
    }

    private static void readLabel(Described preview, String label, String value) {
        switch (label.toLowerCase(Locale.ROOT).strip()) {
            case "date", "when", "quand" -> preview.add(Fact.START, value);
            case "location", "where", "lieu", "où" -> preview.add(Fact.ADDRESS, value);
            default -> {
                // "Reading time" and the like
            }
        }
    }

    /** The first heading and the title of the page, which people read. */
    public static Described title(Document page) {
        Described title = new Described(Kind.PAGE, Origin.TITLE);
        page.select("h1").stream().limit(3).forEach(heading -> title.add(Fact.NAME, heading.text()));
        return title.add(Fact.NAME, page.title());
    }

    /** The address that the page says to have; empty when it says none. */
    public static String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        return link == null ? meta(page, "og:url") : link.absUrl("href");
    }

    /** The address of the page's oEmbed answer in JSON; empty when it has none. */
    public static String embed(Document page) {
        Element link = page.selectFirst("link[type=application/json+oembed]");
        return link == null ? "" : link.absUrl("href");
    }

    /** The address of the page's iCalendar file; empty when it has none. */
    public static String calendar(Document page) {
        Element link = page.selectFirst("link[type=text/calendar], a[type=text/calendar], a[href~=(?i)\\.ics(\\?|$)]");
        return link == null ? "" : link.absUrl("href").replaceFirst("^webcal:", "https:");
    }

    private static String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return meta == null ? "" : meta.attr("content");
    }
}
