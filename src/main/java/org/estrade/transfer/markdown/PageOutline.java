package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.estrade.talk.Anchor;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.PageLines.Line;
import org.jspecify.annotations.Nullable;

/** A page divided at its headings of the second level: the contents list, and the sections that may be talks. */
final class PageOutline {

    /**
     * A heading of the second level and the lines below it.
     *
     * @param line the line number of the heading
     * @param anchor the fragment of links to the heading
     * @param chosen whether the page's author chose the anchor
     */
    record Section(int line, String title, String anchor, boolean chosen, List<Line> body) {}

    private record Opened(int line, Heading heading, int order, List<Line> body) {}

    private static final Set<String> CONTENTS =
            Set.of("sommaire", "table des matieres", "contents", "table of contents");
    private static final int LONGEST_EXCERPT = 80;

    private final List<ImportWarning> warnings;
    private final List<String> headings = new ArrayList<>();
    private final List<Opened> opened = new ArrayList<>();
    private List<Line> body = new ArrayList<>();
    private boolean inSection;
    private @Nullable String title;

    private PageOutline(@Nullable String title, List<ImportWarning> warnings) {
        this.title = title;
        this.warnings = warnings;
    }

    static PageOutline of(List<Line> lines, @Nullable String title, List<ImportWarning> warnings) {
        PageOutline outline = new PageOutline(title, warnings);
        for (Line line : lines) {
            String heading =
                    line.code() || PageLines.headingLevel(line.text()) == 0 ? "" : PageLines.heading(line.text());
            if (heading.isEmpty()) {
                outline.body.add(line);
            } else {
                outline.heading(line, Heading.of(heading));
            }
        }
        outline.close();
        return outline;
    }

    /** The title of the front matter, else the first heading of the first level; null without both. */
    @Nullable String title() {
        return title;
    }

    /** The lines of the contents list, empty when there is none. */
    List<Line> contents() {
        return opened.stream()
                .filter(PageOutline::isContents)
                .findFirst()
                .map(Opened::body)
                .orElse(List.of());
    }

    /** The sections in page order, without the contents list. */
    List<Section> sections() {
        List<String> anchors = Anchor.ofAll(headings);
        List<Section> sections = new ArrayList<>();
        for (Opened section : opened) {
            if (!isContents(section)) {
                String chosen = section.heading.anchor();
                String anchor = chosen == null ? anchors.get(section.order) : chosen;
                sections.add(new Section(section.line, section.heading.text(), anchor, chosen != null, section.body));
            }
        }
        return sections;
    }

    private void heading(Line line, Heading heading) {
        int level = PageLines.headingLevel(line.text());
        if (level > 2) {
            body.add(line);
        } else {
            close();
            inSection = level == 2;
        }
        if (level == 2) {
            opened.add(new Opened(line.number(), heading, headings.size(), body));
        } else if (level == 1 && title == null) {
            title = heading.text();
        }
        if (heading.anchor() == null) {
            headings.add(heading.text());
        }
    }

    private void close() {
        if (!inSection) {
            warnIgnored(body, warnings);
        }
        body = new ArrayList<>();
    }

    private static boolean isContents(Opened section) {
        return isContents(section.heading.text())
                && (section.body.isEmpty() || !section.body.get(0).text().startsWith("{:"));
    }

    /** Whether a heading of that text announces the contents list. */
    static boolean isContents(String heading) {
        return CONTENTS.contains(PlainLetters.words(heading));
    }

    /** Adds a warning where text begins that belongs to no talk. */
    static void warnIgnored(List<Line> lines, List<ImportWarning> warnings) {
        lines.stream().filter(PageOutline::saysSomething).findFirst().ifPresent(line -> {
            String text = line.text().strip();
            warnings.add(ImportWarning.of(line.number(), Kind.TEXT_IGNORED, excerpt(text)));
        });
    }

    private static boolean saysSomething(Line line) {
        String text = line.text().strip();
        boolean comment = text.startsWith("<!--") && text.endsWith("-->");
        return !text.isEmpty() && !comment && !PageLines.isRule(line.text()) && !text.startsWith("{:");
    }

    /** The beginning of a text, with … when the text is longer. */
    static String excerpt(String text) {
        int end = Character.isHighSurrogate(text.charAt(Math.min(text.length(), LONGEST_EXCERPT) - 1))
                ? LONGEST_EXCERPT - 1
                : LONGEST_EXCERPT;
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, end) + "…";
    }
}
