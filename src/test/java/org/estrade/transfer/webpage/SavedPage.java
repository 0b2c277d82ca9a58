package org.estrade.transfer.webpage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.LinkContent;
import org.estrade.transfer.webpage.choice.Asked;
import org.estrade.transfer.webpage.choice.Found;
import org.estrade.transfer.webpage.choice.PageFacts;
import org.jspecify.annotations.Nullable;

/**
 * A saved page of an invented event, and what a reader should find in it. The file begins with the expected facts, one a line;
 * then come the answers, each after a line of dashes with its address.
 *
 * @param expected the expected values by field; a field that is missing is one that the page does not say
 */
record SavedPage(String name, Map<String, String> expected, List<WebPage> answers) {

    private static final Path FOLDER = Path.of("src/test/resources/webpages");
    private static final String ANSWER = "----- ";

    static List<SavedPage> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<SavedPage> pages = new ArrayList<>();
            for (Path file : files.sorted()
                    .filter(each -> each.toString().endsWith(".page"))
                    .toList()) {
                pages.add(parse(file.getFileName().toString(), Files.readString(file)));
            }
            return pages;
        }
    }

    private static SavedPage parse(String name, String text) {
        Map<String, String> expected = new TreeMap<>();
        List<WebPage> answers = new ArrayList<>();
        String[] parts = text.split("(?m)^" + ANSWER, -1);
        parts[0].lines().filter(line -> line.contains(": ")).forEach(line -> {
            String[] fact = line.split(": ", 2);
            expected.put(fact[0], fact[1]);
        });
        for (int i = 1; i < parts.length; i++) {
            String[] addressAndBody = parts[i].split("\n", 2);
            answers.add(new WebPage(addressAndBody[0].strip(), "", addressAndBody[1]));
        }
        return new SavedPage(name, expected, answers);
    }

    /** What the reader finds, for the speaker Jeanne Orsel in June 2026. */
    Map<String, Found<String>> found() {
        Asked asked = new Asked(
                expected.getOrDefault("address", answers.get(0).address()),
                "Jeanne Orsel",
                Set.of(),
                ZoneId.of("Europe/Paris"),
                LocalDate.of(2026, 6, 1));
        PageFacts facts = WebPageReader.read(asked, answers);
        Map<String, Found<String>> found = new TreeMap<>();
        put(found, "venue", facts.venue());
        put(found, "edition", facts.edition());
        put(found, "day", facts.firstDay());
        put(found, "last", facts.lastDay());
        put(found, "town", facts.town());
        put(found, "country", facts.country());
        put(found, "online", facts.online());
        put(found, "title", facts.title());
        put(found, "language", facts.language());
        if (facts.speakers() != null) {
            put(
                    found,
                    "speakers",
                    new Found<>(
                            String.join(", ", facts.speakers().value()),
                            facts.speakers().origin(),
                            facts.speakers().isGuess()));
        }
        for (int i = 0; i < facts.links().size(); i++) {
            Found<LinkContent> link = facts.links().get(i);
            put(
                    found,
                    "link" + (i + 1),
                    new Found<>(link.value().kind().id() + " " + link.value().url(), link.origin(), link.isGuess()));
        }
        return found;
    }

    private static void put(Map<String, Found<String>> found, String field, @Nullable Found<?> value) {
        if (value != null) {
            found.put(field, new Found<>(String.valueOf(value.value()), value.origin(), value.isGuess()));
        }
    }

    /** Whether the value of a field is the expected one, or both are missing. */
    static boolean isRight(SavedPage page, Map<String, Found<String>> found, String field) {
        Found<String> value = found.get(field);
        String expected = page.expected.get(field);
        return expected == null ? value == null : value != null && value.value().equals(expected);
    }

    /** What differs from the expected facts, for the message of a test. */
    String differences(Map<String, Found<String>> found) {
        return Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(field -> !field.equals("address") && !isRight(this, found, field))
                .map(field ->
                        "  " + name + " " + field + ": expected " + expected.get(field) + ", found " + found.get(field))
                .collect(Collectors.joining("\n"));
    }
}
