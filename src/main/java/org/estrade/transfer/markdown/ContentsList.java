package org.estrade.transfer.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.PageLines.Line;
import org.estrade.transfer.markdown.PageOutline.Section;
import org.jspecify.annotations.Nullable;

/** Checks the table of contents of a page: each entry should link to a section, and have the title of that section. */
final class ContentsList {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private record Entry(int line, String title, @Nullable String anchor) {}

    private final List<Entry> entries;
    private final Map<String, Section> sectionsByAnchor = new LinkedHashMap<>();
    private final Map<String, Section> sectionsByPlainAnchor = new LinkedHashMap<>();
    private final Map<String, Section> sectionsByTitle = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> anchorsByLine = new HashMap<>();

    private ContentsList(List<Entry> entries, List<Section> sections) {
        this.entries = entries;
        for (Section section : sections) {
            sectionsByAnchor.putIfAbsent(section.anchor(), section);
            sectionsByPlainAnchor.putIfAbsent(PlainLetters.of(section.anchor()), section);
            sectionsByTitle.putIfAbsent(PlainLetters.words(section.title()), section);
        }
    }

    /**
     * Adds a warning for each entry that has no section, a wrong anchor or a different title.
     *
     * @param lines the lines of the table of contents
     * @param warnings the list to which the warnings are added
     * @return the anchors by which the entries link to each section, by the line number of the section; a section without an
     *     entry is not in the result
     */
    static Map<Integer, Set<String>> check(List<Line> lines, List<Section> sections, List<ImportWarning> warnings) {
        ContentsList contents = new ContentsList(entries(lines), sections);
        contents.entries.forEach(entry -> contents.check(entry, warnings));
        return contents.anchorsByLine;
    }

    private static List<Entry> entries(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            int start = line.code() ? -1 : PageLines.itemStart(line.text());
            if (start >= 0) {
                InlineText item = InlineText.of(line.text().substring(start));
                if (!item.plain().isEmpty() || !item.links().isEmpty()) {
                    entries.add(entry(line.number(), item));
                }
            }
        }
        return entries;
    }

    private static Entry entry(int line, InlineText item) {
        return item.links().stream()
                .filter(link -> link.url().startsWith("#"))
                .findFirst()
                .map(link -> new Entry(line, link.text(), decoded(link.url().substring(1))))
                .orElseGet(() -> new Entry(line, item.plain(), null));
    }

    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return anchor;
        }
    }

    private void check(Entry entry, List<ImportWarning> warnings) {
        Section section = entry.anchor == null ? null : sectionsByAnchor.get(entry.anchor);
        boolean anchorUnknown = entry.anchor != null && section == null;
        if (section == null) {
            section = byTitle(entry);
        }
        if (section == null) {
            warnings.add(ImportWarning.of(entry.line, Kind.ENTRY_WITHOUT_SECTION, entry.title));
            return;
        }
        Set<String> anchors = anchorsByLine.computeIfAbsent(section.line(), any -> new LinkedHashSet<>());
        if (entry.anchor != null) {
            anchors.add(entry.anchor);
        }
        if (anchorUnknown) {
            warnings.add(ImportWarning.of(entry.line, Kind.DEAD_ANCHOR, String.valueOf(entry.anchor))
                    .withSuggestion(section.anchor()));
        }
        if (!isSameTitle(section.title(), entry.title)) {
            String line = String.valueOf(entry.line);
            warnings.add(ImportWarning.of(section.line(), Kind.TITLE_DIFFERS, section.title(), entry.title, line)
                    .withSuggestion(entry.title));
        }
    }

    private @Nullable Section byTitle(Entry entry) {
        Section section = sectionsByTitle.get(PlainLetters.words(entry.title));
        return section != null || entry.anchor == null
                ? section
                : sectionsByPlainAnchor.get(PlainLetters.of(entry.anchor));
    }

    /** Compares two titles. Different kinds of apostrophes are equal, and so are different kinds of spaces. */
    private static boolean isSameTitle(String title, String otherTitle) {
        return normalized(title).equals(normalized(otherTitle));
    }

    private static String normalized(String title) {
        return SPACES.matcher(title.replace('’', '\'')).replaceAll(" ").strip();
    }
}
