package org.estrade.naming.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a list is shown, as its address says it.
 *
 * @param words case and accents are ignored; empty for all
 * @param tab the open one's id, empty for all
 * @param page the number of the page, from 1
 */
public record NameSearch(String words, String tab, int page) {

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

    public static NameSearch of(MultivaluedMap<String, String> query) {
        return new NameSearch(first(query, "q"), first(query, "kind"), page(query, "page"));
    }

    /** The number of a page in an address, from 1; 1 when there is none. */
    static int page(MultivaluedMap<String, String> query, String name) {
        String page = first(query, name);
        return PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1;
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        return Objects.requireNonNullElse(query.getFirst(name), "").strip();
    }

    /** The first page of a tab. */
    public NameSearch inTab(String tab) {
        return new NameSearch(words, tab, 1);
    }

    public NameSearch onPage(int page) {
        return new NameSearch(words, tab, page);
    }

    /** To follow a path: {@code ?kind=meetup&q=paris&page=2}, or nothing. */
    public String query() {
        String query = Stream.of(parameter("kind", tab), parameter("q", words), page == 1 ? "" : "page=" + page)
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
