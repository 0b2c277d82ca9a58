package org.estrade.naming.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.text.PlainLetters;

/**
 * What of a list is shown, as its address says it.
 *
 * @param words case and accents are ignored; empty for all
 * @param tab the open one's id, empty for all
 */
public record NameSearch(String words, String tab) {

    public static NameSearch of(MultivaluedMap<String, String> query) {
        return new NameSearch(first(query, "q"), first(query, "kind"));
    }

    private static String first(MultivaluedMap<String, String> query, String name) {
        return Objects.requireNonNullElse(query.getFirst(name), "").strip();
    }

    public boolean finds(Stream<String> texts) {
        String sought = PlainLetters.words(words);
        return texts.anyMatch(text -> PlainLetters.words(text).contains(sought));
    }

    public NameSearch inTab(String tab) {
        return new NameSearch(words, tab);
    }

    /** To follow a path: {@code ?kind=meetup&q=paris}, or nothing. */
    public String query() {
        String query = Stream.of(parameter("kind", tab), parameter("q", words))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
