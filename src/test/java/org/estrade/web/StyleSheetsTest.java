package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private static final Path SHEETS = Path.of("src/main/resources/META-INF/resources/css");
    private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern DEFINED = Pattern.compile("(--[\\w-]+):");

    /** Every used custom property is defined. Browsers ignore undefined properties, so a wrong name is easy to overlook. */
    @Test
    void everyCustomPropertyIsDefined() throws IOException {
        String all = String.join("\n", sheets());
        assertEquals(Set.of(), without(matches(USED, all), matches(DEFINED, all)));
        assertTrue(matches(USED, all).contains("--text"), "properties are found");
    }

    @Test
    void publicPagesUseNoStyleSheetOfTheAdmin() {
        String kit = StyleSheets.joined(StyleSheets.PUBLIC) + StyleSheets.joined(StyleSheets.KIT);
        assertEquals(Set.of(), without(matches(USED, kit), matches(DEFINED, kit)));
    }

    private static List<String> sheets() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SHEETS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".css")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Set<String> matches(Pattern pattern, String css) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(css);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Set<String> without(Set<String> names, Set<String> known) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(known);
        return rest;
    }
}
