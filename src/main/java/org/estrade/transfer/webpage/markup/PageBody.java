package org.estrade.transfer.webpage.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the text of a page: its dates, its places, its links to slides and recordings. All of it is a guess. */
public final class PageBody {

    private static final String SURROUNDINGS =
            "nav, footer, aside, script, style, template, noscript, form, [hidden], .comments, #comments, .related, .sidebar,"
                    + " [class*=cookie], [class*=newsletter], [class*=sponsor], [role=navigation], [role=contentinfo]";
    private static final String PLACES =
            "address, [class*=location], [class*=venue], [class*=lieu], [class*=place]:not([class*=placeholder]),"
                    + " [class*=where], [class*=adresse], [class*=address], [class*=city], [class*=ville]";
    private static final String DATES = "time, [class*=date]:not([class*=update]), [class*=when], [class*=quand]";
    private static final String PUBLISHED =
            "[class*=publi], [class*=posted], [class*=byline], [pubdate], [class*=meta-date]";
    private static final int MAX_TEXT = 1_500;
    private static final int MAX_LINE = 400;
    private static final int MAX_ELEMENTS = 12;
    private static final int MAX_LINKS = 2_000;

    /** The most elements of one kind that are looked at. */
    private static final int MAX_LOOKED_AT = 200;

    private static final Map<String, Fact> LABELS = labels();

    private PageBody() {}

    private static Map<String, Fact> labels() {
        Map<String, Fact> labels = new HashMap<>();
        List.of(
                        "date",
                        "dates",
                        "quand",
                        "when",
                        "jour",
                        "day",
                        "event starts",
                        "starts",
                        "start",
                        "début",
                        "from",
                        "du")
                .forEach(word -> labels.put(word, Fact.START));
        List.of("event ends", "ends", "end", "fin", "to", "au").forEach(word -> labels.put(word, Fact.END));
        List.of("lieu", "où", "where", "location", "venue", "ville", "city", "town", "place", "adresse", "address")
                .forEach(word -> labels.put(word, Fact.ADDRESS));
        return labels;
    }

    /** The part of the page that is about its subject. The page itself is not changed. */
    public static Element main(Document page) {
        Document copy = page.clone();
        Element main = copy.selectFirst("main, [role=main], article, #content, #main");
        Element content = main == null ? copy.body() : main;
        content.select(SURROUNDINGS).remove();
        return content;
    }

    /** What the text says. Dates and places that are marked as such come before the text itself. */
    public static Described read(Element main) {
        Described body = new Described(Kind.PAGE, Origin.TEXT);
        for (Element published : main.select(PUBLISHED)) {
            published.select("time").forEach(time -> body.add(Fact.PUBLISHED, dateOf(time)));
            published.remove();
        }
        limited(main, DATES).forEach(date -> body.add(Fact.START, dateOf(date)));
        for (Element place : limited(main, PLACES)) {
            parts(place).forEach(text -> body.add(Fact.ADDRESS, text));
        }
        definitions(main, body);
        Set<String> lines = new LinkedHashSet<>();
        main.select("h1, h2, h3, p, li, dd, td, div").stream()
                .filter(element -> !element.ownText().isBlank())
                .limit(60)
                .map(Element::text)
                .map(line -> line.substring(0, Math.min(line.length(), MAX_LINE)))
                .forEach(lines::add);
        String text = String.join(" \n", lines);
        return body.add(Fact.DESCRIPTION, text.substring(0, Math.min(MAX_TEXT, text.length())));
    }

    /** The links of the page to slides and recordings that say so by their text or their address, a title left out. */
    public static List<FoundLink> materials(Element main) {
        List<FoundLink> found = new ArrayList<>();
        for (Element link : main.select("a[href]").stream().limit(MAX_LINKS).toList()) {
            String text = link.text();
            String words = text.substring(0, Math.min(text.length(), MAX_LINE));
            FoundLink material = LinkRecogniser.recognise(words, link.absUrl("href"));
            boolean isKnown = found.stream().anyMatch(other -> other.url().equals(material.url()));
            if ((material.kind() == LinkKind.SLIDES || material.kind() == LinkKind.VIDEO)
                    && material.url().startsWith("http")
                    && !isKnown) {
                found.add(material);
            }
        }
        for (Element frame :
                main.select("iframe[src]").stream().limit(MAX_ELEMENTS).toList()) {
            FoundLink material = LinkRecogniser.recognise("", frame.absUrl("src"));
            if (material.kind() == LinkKind.VIDEO || material.kind() == LinkKind.SLIDES) {
                found.add(material);
            }
        }
        return found;
    }

    private static List<Element> limited(Element main, String selector) {
        return main.select(selector).stream()
                .limit(MAX_LOOKED_AT)
                .filter(element -> element.text().length() < 300)
                .limit(MAX_ELEMENTS)
                .toList();
    }

    private static String dateOf(Element element) {
        Element time = element.selectFirst("time[datetime]");
        return time == null ? element.text() : time.attr("datetime");
    }

    private static List<String> parts(Element place) {
        List<String> parts = new ArrayList<>();
        parts.add(place.text());
        place.children().forEach(child -> parts.add(child.text()));
        return parts;
    }

    /** Reads "Date: …" and "Lieu : …" in lists of definitions, tables and lines. */
    private static void definitions(Element main, Described body) {
        main.select("dt, th, strong, b, span, h3, h4, h5, h6, .label").stream()
                .filter(label -> LABELS.containsKey(word(label)))
                .limit(MAX_ELEMENTS)
                .forEach(label -> body.add(Objects.requireNonNull(LABELS.get(word(label))), value(label)));
    }

    private static String word(Element label) {
        String own = label.ownText().strip();
        return own.length() > 30
                ? ""
                : own.toLowerCase(Locale.ROOT)
                        .replace(":", "")
                        .replace("\u00a0", " ")
                        .strip();
    }

    private static String value(Element label) {
        Element next = label.nextElementSibling();
        String value = next != null && !label.is("strong, b") ? next.text() : rest(label);
        return value.substring(0, Math.min(value.length(), MAX_LINE));
    }

    private static String rest(Element label) {
        Element line = label.parent();
        String text = line == null ? "" : line.text();
        int start = text.indexOf(label.text());
        return text.length() > 200 || start < 0
                ? ""
                : text.substring(start + label.text().length()).replaceFirst("^[ :\u00a0]+", "");
    }
}
