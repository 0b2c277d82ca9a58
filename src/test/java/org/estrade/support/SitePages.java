package org.estrade.support;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All pages and files of the site that somebody finds who follows its links, and what is wrong with them. */
public final class SitePages {

    private static final List<String> FIRST = List.of("/", "/kit", "/talks.json", "/talks.md", "/feed.atom", "/admin");

    private SitePages() {}

    /**
     * Errors of the server, and what would run a script of somebody else without the content policy: {@code /page: what}.
     * Pages that differ in a number alone are one page, and so are pages that differ in their query.
     *
     * @param browser makes a request of the browser that reads the pages
     */
    public static Set<String> faults(Supplier<RequestSpecification> browser) {
        Set<String> faults = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> toVisit = new ArrayDeque<>(FIRST);
        while (!toVisit.isEmpty()) {
            String path = toVisit.remove();
            if (!seen.add(path.replaceAll("\\?.*", "").replaceAll("[0-9]+", "N"))) {
                continue;
            }
            Response answer = browser.get().urlEncodingEnabled(false).get(path);
            if (answer.statusCode() >= 500) {
                faults.add(path + ": " + answer.statusCode());
            }
            if (answer.contentType().startsWith("text/html")) {
                Document page = Jsoup.parse(answer.asString());
                ForeignScripts.aliveIn(page).forEach(alive -> faults.add(path + ": " + alive));
                page.select("a[href^=/]").eachAttr("href").stream()
                        .filter(address -> !address.startsWith("//"))
                        .map(address -> address.replaceFirst("#.*", ""))
                        .forEach(toVisit::add);
            }
        }
        return faults;
    }
}
