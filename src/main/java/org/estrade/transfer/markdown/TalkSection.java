package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.markdown.PageLines.Line;
import org.estrade.transfer.markdown.exact.DeliveryFact;
import org.estrade.transfer.markdown.exact.DeliveryFact.Said;
import org.jspecify.annotations.Nullable;

/** The lines of a section, divided into abstract, deliveries and tags. */
final class TalkSection {

    /**
     * A list item, its lines joined.
     *
     * @param line the number of its first line
     * @param facts what the list below it says by name
     */
    record Item(int line, String text, List<Said> facts) {}

    private record Growing(int line, StringBuilder text, List<Said> facts) {
        Growing(int line, String text) {
            this(line, new StringBuilder(text), new ArrayList<>());
        }

        Item grown() {
            return new Item(line, text.toString(), List.copyOf(facts));
        }
    }

    private enum Part {
        ABSTRACT,
        DELIVERIES,
        LINKS,
        TAGS,
        AFTER
    }

    private static final int LONGEST_MARKER = 80;
    private static final Pattern GIVEN = Pattern.compile(
            "(?:(?:ce |cette |this )?(?:talk|talks|conference|presentation|intervention|sujet|session) )?"
                    + "(?:a ete |was |has been |deja |already )?"
                    + "(?:donne|donnee|donnes|donnees|presente|presentee|given|presented) (?:a|au|aux|at|in|chez)");
    private static final Pattern LINKS = Pattern.compile("liens du talk|talk links");
    private static final Pattern ABSTRACT = Pattern.compile("(?:Résumé ?|Abstract):");
    private static final Pattern LANGUAGE = Pattern.compile("\\{: lang=\"([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8})\"\\}");
    private static final Pattern TAGS = Pattern.compile("tags?|mots? cles?|keywords?|etiquettes?");

    private final List<Line> abstractLines = new ArrayList<>();
    private final List<Growing> deliveries = new ArrayList<>();
    private final List<Growing> links = new ArrayList<>();
    private final List<Growing> tags = new ArrayList<>();
    private final List<Line> ignored = new ArrayList<>();
    private boolean marked;
    private Part part = Part.ABSTRACT;
    private @Nullable String language;
    private @Nullable String quoted;

    private TalkSection() {}

    static TalkSection of(List<Line> body) {
        TalkSection section = new TalkSection();
        List<Line> lines = withoutClosingRule(body);
        int start = lines.isEmpty() || !section.isLanguage(lines.get(0)) ? 0 : 1;
        start = section.quoted(lines, start);
        for (int i = start; i < lines.size(); i++) {
            section.take(lines.get(i), i > 0 && lines.get(i - 1).isBlank());
        }
        return section;
    }

    /** {@code {: lang="en"}} below the heading: the language of title and abstract, when it is not the page's. */
    private boolean isLanguage(Line line) {
        Matcher attribute = LANGUAGE.matcher(line.text().strip());
        language = attribute.matches() ? attribute.group(1) : null;
        marked |= language != null;
        return language != null;
    }

    /** Reads an abstract to the letter, quoted below a line that announces it. Returns the index of the line after it. */
    private int quoted(List<Line> lines, int start) {
        int at = afterBlanks(lines, start);
        int first = at < lines.size()
                        && ABSTRACT.matcher(lines.get(at).text().strip()).matches()
                ? afterBlanks(lines, at + 1)
                : lines.size();
        int end = first;
        List<String> letters = new ArrayList<>();
        while (end < lines.size() && lines.get(end).text().startsWith(">")) {
            String text = lines.get(end).text();
            letters.add(text.substring(text.startsWith("> ") ? 2 : 1));
            end++;
        }
        if (letters.isEmpty()) {
            return start;
        }
        quoted = String.join("\n", letters);
        marked = true;
        return end;
    }

    private static int afterBlanks(List<Line> lines, int start) {
        int at = start;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** Whether the section has a list of deliveries or of tags, or says that it is a talk in another way. */
    boolean isTalk() {
        return marked;
    }

    /** The language of title and abstract, null when it is the page's. */
    @Nullable String language() {
        return language;
    }

    List<Item> links() {
        return links.stream().map(Growing::grown).toList();
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
        String text = withoutBlankLines(markdown.toString());
        if (quoted == null) {
            return text;
        }
        return text.isEmpty() ? quoted : quoted + "\n\n" + text;
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
            items().add(new Growing(line.number(), line.text().substring(item).strip()));
        } else if (!line.isBlank()) {
            more(line, item, indented || !afterBlank);
        }
    }

    /** Adds a line that continues the item above it; else the abstract continues with the line. */
    private void more(Line line, int start, boolean continues) {
        List<Growing> items = items();
        if (items.isEmpty() || !continues) {
            part = Part.ABSTRACT;
            abstractLines.add(new Line(line.number(), "", false));
            abstractLines.add(line);
            return;
        }
        Growing item = items.get(items.size() - 1);
        Said fact = start < 0 || part != Part.DELIVERIES
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

    private List<Growing> items() {
        return part == Part.TAGS ? tags : part == Part.LINKS ? links : deliveries;
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
        } else if (LINKS.matcher(words).matches()) {
            part = Part.LINKS;
        } else {
            return false;
        }
        marked = true;
        String rest = colon < 0 ? "" : text.substring(colon + 1).replaceFirst("^[*_ ]+", "");
        if (!rest.isBlank()) {
            items().add(new Growing(line.number(), rest));
        }
        return true;
    }
}
