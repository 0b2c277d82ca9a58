package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.PageLines.Line;

/** The lines of a section, divided into abstract, deliveries and tags. */
final class TalkSection {

    /**
     * A list item, its lines joined.
     *
     * @param line the number of its first line
     */
    record Item(int line, String text) {}

    private record Growing(int line, StringBuilder text) {
        Item grown() {
            return new Item(line, text.toString());
        }
    }

    private enum Part {
        ABSTRACT,
        DELIVERIES,
        TAGS,
        AFTER
    }

    private static final int LONGEST_MARKER = 80;
    private static final Pattern GIVEN = Pattern.compile(
            "(?:(?:ce |cette |this )?(?:talk|talks|conference|presentation|intervention|sujet|session) )?"
                    + "(?:a ete |was |has been |deja |already )?"
                    + "(?:donne|donnee|donnes|donnees|presente|presentee|given|presented) (?:a|au|aux|at|in|chez)");
    private static final Pattern TAGS = Pattern.compile("tags?|mots? cles?|keywords?|etiquettes?");

    private final List<Line> abstractLines = new ArrayList<>();
    private final List<Growing> deliveries = new ArrayList<>();
    private final List<Growing> tags = new ArrayList<>();
    private final List<Line> ignored = new ArrayList<>();
    private boolean marked;
    private Part part = Part.ABSTRACT;

    private TalkSection() {}

    static TalkSection of(List<Line> body) {
        TalkSection section = new TalkSection();
        List<Line> lines = withoutClosingRule(body);
        for (int i = 0; i < lines.size(); i++) {
            section.take(lines.get(i), i > 0 && lines.get(i - 1).isBlank());
        }
        return section;
    }

    /** Whether the section has a list of deliveries or a list of tags. */
    boolean isTalk() {
        return marked;
    }

    List<Item> deliveries() {
        return deliveries.stream().map(Growing::grown).toList();
    }

    List<Item> tags() {
        return tags.stream().map(Growing::grown).toList();
    }

    /** The lines after the rule that ends the talk: they belong to no talk. */
    List<Line> ignored() {
        return ignored;
    }

    /** The abstract's Markdown. Spaces at the end of a line are kept only where they make a line break. */
    String abstractMarkdown() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < abstractLines.size(); i++) {
            Line line = abstractLines.get(i);
            boolean last =
                    i + 1 == abstractLines.size() || abstractLines.get(i + 1).isBlank();
            boolean breaks = !last && !line.isBlank() && line.text().endsWith("  ");
            markdown.append(line.code() ? line.text() : line.text().stripTrailing())
                    .append(breaks && !line.code() ? "  \n" : "\n");
        }
        return withoutBlankLines(markdown.toString());
    }

    /** Removes blank lines around the text. The first line keeps its indentation: it may be code. */
    private static String withoutBlankLines(String markdown) {
        String text = markdown.stripTrailing();
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            start = text.charAt(i) == '\n' ? i + 1 : start;
        }
        return text.substring(start);
    }

    private static List<Line> withoutClosingRule(List<Line> body) {
        int end = body.size();
        while (end > 0 && (body.get(end - 1).isBlank() || isRule(body.get(end - 1)))) {
            end--;
        }
        return body.subList(0, end);
    }

    private static boolean isRule(Line line) {
        return !line.code() && PageLines.isRule(line.text());
    }

    private void take(Line line, boolean afterBlank) {
        if (part == Part.AFTER) {
            ignored.add(line);
        } else if (line.code()) {
            abstractLines.add(line);
        } else if (isRule(line) && marked) {
            part = Part.AFTER;
        } else if (!isMarker(line)) {
            words(line, afterBlank);
        }
    }

    private void words(Line line, boolean afterBlank) {
        int item = PageLines.itemStart(line.text());
        boolean indented = PageLines.indent(line.text()) >= 2 || line.text().startsWith("\t");
        if (part == Part.ABSTRACT) {
            abstractLines.add(line);
        } else if (item >= 0 && (!indented || items().isEmpty())) {
            String text = line.text().substring(item).strip();
            items().add(new Growing(line.number(), new StringBuilder(text)));
        } else if (!line.isBlank()) {
            more(line, item, indented || !afterBlank);
        }
    }

    /** Adds a line that continues the item above it; else the abstract continues with the line. */
    private void more(Line line, int item, boolean continues) {
        List<Growing> items = items();
        if (items.isEmpty() || !continues) {
            part = Part.ABSTRACT;
            abstractLines.add(new Line(line.number(), "", false));
            abstractLines.add(line);
            return;
        }
        StringBuilder last = items.get(items.size() - 1).text;
        last.append(item < 0 ? " " : ", ")
                .append(line.text().substring(Math.max(item, 0)).strip());
    }

    private List<Growing> items() {
        return part == Part.TAGS ? tags : deliveries;
    }

    /** Whether the line announces a list. Words after its colon are the first item of the list. */
    private boolean isMarker(Line line) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            return false;
        }
        int colon = text.indexOf(':');
        String announced = colon < 0 ? text : text.substring(0, colon);
        if (announced.length() > LONGEST_MARKER || PageLines.itemStart(line.text()) >= 0) {
            return false;
        }
        String words = PlainLetters.words(announced);
        if (GIVEN.matcher(words).matches()) {
            part = Part.DELIVERIES;
        } else if (TAGS.matcher(words).matches()) {
            part = Part.TAGS;
        } else {
            return false;
        }
        marked = true;
        String rest = colon < 0 ? "" : text.substring(colon + 1).replaceFirst("^[*_ ]+", "");
        if (!rest.isBlank()) {
            items().add(new Growing(line.number(), new StringBuilder(rest)));
        }
        return true;
    }
}
