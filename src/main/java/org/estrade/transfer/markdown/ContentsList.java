package org.estrade.transfer.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.PageLines.Line;
import org.estrade.transfer.markdown.PageOutline.Section;
import org.jspecify.annotations.Nullable;

/** Compares the contents list of a page with the sections that its entries should lead to. */
final class ContentsList {

    private record Entry(int line, String title, @Nullable String anchor) {}

    private final List<Entry> entries;
    private final Map<String, Section> byAnchor = new LinkedHashMap<>();
    private final Map<String, Section> byAnyCase = new LinkedHashMap<>();
    private final Map<String, Section> byWords = new LinkedHashMap<>();
    private final Set<Section> reached = new HashSet<>();

    private ContentsList(List<Entry> entries, List<Section> sections) {
        this.entries = entries;
        for (Section section : sections) {
            byAnchor.putIfAbsent(section.anchor(), section);
            byAnyCase.putIfAbsent(PlainLetters.of(section.anchor()), section);
            byWords.putIfAbsent(PlainLetters.words(section.title()), section);
        }
    }

    /** Adds a warning for each entry without its section; returns the line numbers of the sections that have an entry. */
    static Set<Integer> check(List<Line> lines, List<Section> sections, List<ImportWarning> warnings) {
        ContentsList contents = new ContentsList(entries(lines), sections);
        contents.entries.forEach(entry -> contents.check(entry, warnings));
        Set<Integer> reachedLines = new HashSet<>();
        contents.reached.forEach(section -> reachedLines.add(section.line()));
        return reachedLines;
    }

    private static List<Entry> entries(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            int start = line.code() ? -1 : PageLines.itemStart(line.text());
            if (start >= 0) {
                InlineText item = InlineText.of(line.text().substring(start));
                if (!item.plain().isEmpty()) {
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
        Section section = entry.anchor == null ? null : byAnchor.get(entry.anchor);
        boolean dead = entry.anchor != null && section == null;
        if (section == null) {
            section = byTitle(entry);
        }
        if (section == null) {
            warnings.add(ImportWarning.of(entry.line, Kind.ENTRY_WITHOUT_SECTION, entry.title));
            return;
        }
        reached.add(section);
        if (dead) {
            warnings.add(ImportWarning.of(entry.line, Kind.DEAD_ANCHOR, String.valueOf(entry.anchor))
                    .suggesting(section.anchor()));
        }
        if (!sameTitle(section.title(), entry.title)) {
            String line = String.valueOf(entry.line);
            warnings.add(ImportWarning.of(section.line(), Kind.TITLE_DIFFERS, section.title(), entry.title, line)
                    .suggesting(entry.title));
        }
    }

    private @Nullable Section byTitle(Entry entry) {
        Section section = byWords.get(PlainLetters.words(entry.title));
        return section != null || entry.anchor == null ? section : byAnyCase.get(PlainLetters.of(entry.anchor));
    }

    /** Makes apostrophes and spaces of different kinds equal. */
    private static boolean sameTitle(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String title) {
        return title.replace('’', '\'').replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
