package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.PageLines.Line;
import org.estrade.transfer.markdown.exact.DeliveryFact;
import org.estrade.transfer.markdown.exact.DeliveryFact.FactLine;
import org.jspecify.annotations.Nullable;

/** The parts of the section of a talk: abstract, deliveries, links and tags. */
final class TalkSection {

    /**
     * A list item.
     *
     * @param line the line number of the first line of the item
     * @param text the lines of the item, joined
     * @param facts the facts in the list below the item
     */
    record Item(int line, String text, List<FactLine> facts) {}

    private record ItemBuilder(int line, StringBuilder text, List<FactLine> facts) {
        ItemBuilder(int line, String text) {
            this(line, new StringBuilder(text), new ArrayList<>());
        }

        Item build() {
            return new Item(line, text.toString(), List.copyOf(facts));
        }
    }

    private enum Part {
        ABSTRACT,
        DELIVERIES,
        LINKS,
        TAGS,
        AFTER_BREAK
    }

    private static final int MAX_LIST_HEADING_LENGTH = 80;
    private static final Pattern DELIVERIES_HEADING = Pattern.compile(
            "(?:(?:ce |cette |this )?(?:talk|talks|conference|presentation|intervention|sujet|session) )?"
                    + "(?:a ete |was |has been |deja |already )?"
                    + "(?:donne|donnee|donnes|donnees|presente|presentee|given|presented) (?:a|au|aux|at|in|chez)");
    private static final Pattern LINKS_HEADING = Pattern.compile("liens du talk|talk links");
    private static final Pattern ABSTRACT_HEADING = Pattern.compile("(?:Résumé ?|Abstract):");
    private static final Pattern LANGUAGE_ATTRIBUTE =
            Pattern.compile("\\{: lang=\"([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8})\"\\}");
    private static final Pattern TAGS_HEADING = Pattern.compile("tags?|mots? cles?|keywords?|etiquettes?");

    private final List<Line> abstractLines = new ArrayList<>();
    private final List<ItemBuilder> deliveries = new ArrayList<>();
    private final List<ItemBuilder> links = new ArrayList<>();
    private final List<ItemBuilder> tags = new ArrayList<>();
    private final List<Line> ignored = new ArrayList<>();
    private boolean hasTalkMarks;
    private Part part = Part.ABSTRACT;
    private @Nullable String language;
    private @Nullable String quotedAbstract;

    private TalkSection() {}

    /** Divides the lines below the heading of a section into its parts. */
    static TalkSection of(List<Line> body) {
        TalkSection section = new TalkSection();
        List<Line> lines = withoutClosingBreak(body);
        int start = lines.isEmpty() || !section.readLanguage(lines.get(0)) ? 0 : 1;
        start = section.readQuotedAbstract(lines, start);
        for (int i = start; i < lines.size(); i++) {
            section.readLine(lines.get(i), i > 0 && lines.get(i - 1).isBlank());
        }
        return section;
    }

    /**
     * Reads the line below the heading when it is an attribute such as {@code {: lang="en"}}. The attribute is the language
     * of title and abstract when they are not in the language of the page. The result is whether the line is an attribute.
     */
    private boolean readLanguage(Line line) {
        Matcher attribute = LANGUAGE_ATTRIBUTE.matcher(line.text().strip());
        language = attribute.matches() ? attribute.group(1) : null;
        hasTalkMarks |= language != null;
        return language != null;
    }

    /**
     * Reads an abstract that is a block quote below a line with the word "abstract". Its lines are kept unchanged.
     *
     * @param start the index of the line at which the section begins
     * @return the index of the line after the abstract; {@code start} when there is no such abstract
     */
    private int readQuotedAbstract(List<Line> lines, int start) {
        int index = indexAfterBlankLines(lines, start);
        int first = index < lines.size()
                        && ABSTRACT_HEADING
                                .matcher(lines.get(index).text().strip())
                                .matches()
                ? indexAfterBlankLines(lines, index + 1)
                : lines.size();
        int end = first;
        List<String> quotedLines = new ArrayList<>();
        while (end < lines.size() && lines.get(end).text().startsWith(">")) {
            String text = lines.get(end).text();
            quotedLines.add(text.substring(text.startsWith("> ") ? 2 : 1));
            end++;
        }
        if (quotedLines.isEmpty()) {
            return start;
        }
        quotedAbstract = String.join("\n", quotedLines);
        hasTalkMarks = true;
        return end;
    }

    private static int indexAfterBlankLines(List<Line> lines, int start) {
        int index = start;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    /** Whether the section has a list of deliveries, links or tags, a language attribute or a quoted abstract. */
    boolean isTalk() {
        return hasTalkMarks;
    }

    /** The language code of title and abstract; null when it is the language of the page. */
    @Nullable String language() {
        return language;
    }

    List<Item> links() {
        return links.stream().map(ItemBuilder::build).toList();
    }

    List<Item> deliveries() {
        return deliveries.stream().map(ItemBuilder::build).toList();
    }

    List<Item> tags() {
        return tags.stream().map(ItemBuilder::build).toList();
    }

    /** The lines after the thematic break that ends the talk. These lines belong to no talk. */
    List<Line> ignored() {
        return ignored;
    }

    /** The Markdown of the abstract. Spaces at the end of a line are kept only where they make a line break. */
    String abstractMarkdown() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < abstractLines.size(); i++) {
            Line line = abstractLines.get(i);
            boolean last =
                    i + 1 == abstractLines.size() || abstractLines.get(i + 1).isBlank();
            boolean hasLineBreak = !last && !line.isBlank() && line.text().endsWith("  ");
            markdown.append(line.code() ? line.text() : line.text().stripTrailing())
                    .append(hasLineBreak && !line.code() ? "  \n" : "\n");
        }
        String text = withoutBlankLines(markdown.toString());
        if (quotedAbstract == null) {
            return text;
        }
        return text.isEmpty() ? quotedAbstract : quotedAbstract + "\n\n" + text;
    }

    /** Removes the blank lines before and after the text. The first line keeps its indentation, because it may be code. */
    private static String withoutBlankLines(String markdown) {
        String text = markdown.stripTrailing();
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            start = text.charAt(i) == '\n' ? i + 1 : start;
        }
        return text.substring(start);
    }

    private static List<Line> withoutClosingBreak(List<Line> body) {
        int end = body.size();
        while (end > 0 && (body.get(end - 1).isBlank() || isThematicBreak(body.get(end - 1)))) {
            end--;
        }
        return body.subList(0, end);
    }

    private static boolean isThematicBreak(Line line) {
        return !line.code() && PageLines.isThematicBreak(line.text());
    }

    private void readLine(Line line, boolean afterBlank) {
        if (part == Part.AFTER_BREAK) {
            ignored.add(line);
        } else if (line.code()) {
            abstractLines.add(line);
        } else if (isThematicBreak(line) && hasTalkMarks) {
            part = Part.AFTER_BREAK;
        } else if (!readListHeading(line)) {
            readText(line, afterBlank);
        }
    }

    private void readText(Line line, boolean afterBlank) {
        int item = PageLines.itemStart(line.text());
        boolean indented = PageLines.indent(line.text()) >= 2 || line.text().startsWith("\t");
        if (part == Part.ABSTRACT) {
            abstractLines.add(line);
        } else if (item >= 0 && (!indented || items().isEmpty())) {
            items().add(new ItemBuilder(
                    line.number(), line.text().substring(item).strip()));
        } else if (!line.isBlank()) {
            continueItem(line, item, indented || !afterBlank);
        }
    }

    /**
     * Adds a line to the item above it. When the line does not continue an item, it is a part of the abstract.
     *
     * @param start the offset of the text of a list item in the line; -1 when the line is not a list item
     */
    private void continueItem(Line line, int start, boolean continues) {
        List<ItemBuilder> items = items();
        if (items.isEmpty() || !continues) {
            part = Part.ABSTRACT;
            abstractLines.add(new Line(line.number(), "", false));
            abstractLines.add(line);
            return;
        }
        ItemBuilder item = items.get(items.size() - 1);
        FactLine fact = start < 0 || part != Part.DELIVERIES
                ? null
                : DeliveryFact.read(line.text().substring(start).strip());
        if (fact != null) {
            item.facts.add(fact);
            return;
        }
        item.text
                .append(start < 0 ? " " : ", ")
                .append(line.text().substring(Math.max(start, 0)).strip());
    }

    private List<ItemBuilder> items() {
        return part == Part.TAGS ? tags : part == Part.LINKS ? links : deliveries;
    }

    /**
     * Reads the line when it is the heading of a list, such as {@code Tags:}. The words after the colon are the first item of
     * the list. The result is whether the line is such a heading.
     */
    private boolean readListHeading(Line line) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            return false;
        }
        int colon = text.indexOf(':');
        String heading = colon < 0 ? text : text.substring(0, colon);
        if (heading.length() > MAX_LIST_HEADING_LENGTH || PageLines.itemStart(line.text()) >= 0) {
            return false;
        }
        String words = PlainLetters.words(heading);
        if (DELIVERIES_HEADING.matcher(words).matches()) {
            part = Part.DELIVERIES;
        } else if (TAGS_HEADING.matcher(words).matches()) {
            part = Part.TAGS;
        } else if (LINKS_HEADING.matcher(words).matches()) {
            part = Part.LINKS;
        } else {
            return false;
        }
        hasTalkMarks = true;
        String rest = colon < 0 ? "" : text.substring(colon + 1).replaceFirst("^[*_ ]+", "");
        if (!rest.isBlank()) {
            items().add(new ItemBuilder(line.number(), rest));
        }
        return true;
    }
}
