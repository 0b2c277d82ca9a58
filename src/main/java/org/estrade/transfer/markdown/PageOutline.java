package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.estrade.talk.Anchor;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.PageLines.Line;
import org.jspecify.annotations.Nullable;

/** The sections of a page. A heading of the second level begins a section: the table of contents, or a possible talk. */
final class PageOutline {

    /**
     * A heading of the second level and the lines below it.
     *
     * @param line the line number of the heading
     * @param anchor the anchor of the heading, without {@code #}
     * @param anchorChosen whether the author wrote the anchor in the heading; otherwise it is derived from the title
     * @param body the lines below the heading
     */
    record Section(int line, String title, String anchor, boolean anchorChosen, List<Line> body) {}

    /**
     * A section whose anchor is not known yet: anchors are derived when all headings are known.
     *
     * @param order the index of the heading among the headings without a chosen anchor
     */
    private record OpenSection(int line, Heading heading, int order, List<Line> body) {}

    private static final Set<String> CONTENTS_TITLES =
            Set.of("sommaire", "table des matieres", "contents", "table of contents");
    private static final int MAX_EXCERPT_LENGTH = 80;

    private final List<ImportWarning> warnings;
    private final List<String> headings = new ArrayList<>();
    private final List<OpenSection> openSections = new ArrayList<>();
    private List<Line> body = new ArrayList<>();
    private boolean inSection;
    private @Nullable String title;

    private PageOutline(@Nullable String title, List<ImportWarning> warnings) {
        this.title = title;
        this.warnings = warnings;
    }

    /**
     * Divides a page into sections.
     *
     * @param lines the lines after the front matter
     * @param title the title of the front matter; null when there is none
     * @param warnings the list to which warnings about ignored texts are added
     */
    static PageOutline of(List<Line> lines, @Nullable String title, List<ImportWarning> warnings) {
        PageOutline outline = new PageOutline(title, warnings);
        for (Line line : lines) {
            String heading =
                    line.code() || PageLines.headingLevel(line.text()) == 0 ? "" : PageLines.heading(line.text());
            if (heading.isEmpty()) {
                outline.body.add(line);
            } else {
                outline.addHeading(line, Heading.of(heading));
            }
        }
        outline.closeSection();
        return outline;
    }

    /** The title of the front matter, else the first heading of the first level; null when the page has neither. */
    @Nullable String title() {
        return title;
    }

    /** The lines of the table of contents; empty when there is none. */
    List<Line> contents() {
        return openSections.stream()
                .filter(PageOutline::isContents)
                .findFirst()
                .map(OpenSection::body)
                .orElse(List.of());
    }

    /** The sections in the order of the page, without the table of contents. */
    List<Section> sections() {
        List<String> anchors = Anchor.ofAll(headings);
        List<Section> sections = new ArrayList<>();
        for (OpenSection section : openSections) {
            if (!isContents(section)) {
                String chosenAnchor = section.heading.anchor();
                String anchor = chosenAnchor == null ? anchors.get(section.order) : chosenAnchor;
                sections.add(
                        new Section(section.line, section.heading.text(), anchor, chosenAnchor != null, section.body));
            }
        }
        return sections;
    }

    private void addHeading(Line line, Heading heading) {
        int level = PageLines.headingLevel(line.text());
        if (level > 2) {
            body.add(line);
        } else {
            closeSection();
            inSection = level == 2;
        }
        if (level == 2) {
            openSections.add(new OpenSection(line.number(), heading, headings.size(), body));
        } else if (level == 1 && title == null) {
            title = heading.text();
        }
        if (heading.anchor() == null) {
            headings.add(heading.text());
        }
    }

    private void closeSection() {
        if (!inSection) {
            warnIgnored(body, warnings);
        }
        body = new ArrayList<>();
    }

    private static boolean isContents(OpenSection section) {
        return isContents(section.heading.text())
                && (section.body.isEmpty() || !section.body.get(0).text().startsWith("{:"));
    }

    /** Whether a heading with this text is the heading of the table of contents. */
    static boolean isContents(String heading) {
        return CONTENTS_TITLES.contains(PlainLetters.words(heading));
    }

    /** Adds a warning at the first line with a text that belongs to no talk. */
    static void warnIgnored(List<Line> lines, List<ImportWarning> warnings) {
        lines.stream().filter(PageOutline::hasText).findFirst().ifPresent(line -> {
            String text = line.text().strip();
            warnings.add(ImportWarning.of(line.number(), Kind.TEXT_IGNORED, excerpt(text)));
        });
    }

    private static boolean hasText(Line line) {
        String text = line.text().strip();
        boolean comment = text.startsWith("<!--") && text.endsWith("-->");
        return !text.isEmpty() && !comment && !PageLines.isThematicBreak(line.text()) && !text.startsWith("{:");
    }

    /** The beginning of a text, with {@code …} at the end when the text is longer. */
    static String excerpt(String text) {
        int end = Character.isHighSurrogate(text.charAt(Math.min(text.length(), MAX_EXCERPT_LENGTH) - 1))
                ? MAX_EXCERPT_LENGTH - 1
                : MAX_EXCERPT_LENGTH;
        return text.length() <= MAX_EXCERPT_LENGTH ? text : text.substring(0, end) + "…";
    }
}
