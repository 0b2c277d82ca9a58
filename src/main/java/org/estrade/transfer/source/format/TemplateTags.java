package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.TemplateTag.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the template tags of static site generators in a page: Liquid ({@code {% include card.html title="…" %}}) and
 * Hugo ({@code {{< youtube id >}}}). A tag with the facts of a talk becomes a record, a player becomes a link, and any other
 * tag is removed. While the page is parsed, a placeholder in the page marks the place of each record.
 */
final class TemplateTags {

    private static final String PLACEHOLDER_START = "\uE000";
    private static final String PLACEHOLDER_END = "\uE001";
    private static final Pattern PLACEHOLDER = Pattern.compile(PLACEHOLDER_START + "([0-9]{1,6})" + PLACEHOLDER_END);

    private static final Pattern ARGUMENT = Pattern.compile(
            "([\\w][\\w-]{0,40}) {0,3}= {0,3}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\\s\"'=]{1,500}))");
    private static final Pattern POSITIONAL_ARGUMENT =
            Pattern.compile("[\"']?([^\\s\"'=]{3,300}(?:\\?[^\\s\"']{1,100})?)[\"']?\\s*");
    private static final Pattern HEADING_NAME = Pattern.compile("(?i)(?:sub)?(?:title|heading|header|h)[1-6]?");
    private static final Pattern HEADING = Pattern.compile("\"([^\"\\n]{3,300})\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private final StringBuilder page = new StringBuilder();
    private final List<Value.Fields> records = new ArrayList<>();
    private final List<SkippedPart> leftOut = new ArrayList<>();
    private final int firstLine;

    private TemplateTags(int firstLine) {
        this.firstLine = firstLine;
    }

    /**
     * Replaces the tags of a page.
     *
     * @param firstLine the line number of the first line of the page in its file
     */
    static TemplateTags of(String page, int firstLine) {
        TemplateTags tags = new TemplateTags(firstLine);
        if (page.contains("{%") || page.contains("{{") || page.contains("{:")) {
            tags.replaceTags(page);
        } else {
            tags.page.append(page);
        }
        return tags;
    }

    /** The page without its tags. Every line keeps its number. */
    String page() {
        return page.toString();
    }

    /** The comments and the tags that are left out although they contain words. */
    List<SkippedPart> leftOut() {
        return leftOut;
    }

    private void replaceTags(String text) {
        int end = 0;
        int line = firstLine;
        for (TemplateTag tag : TemplateTag.findAll(text)) {
            line += countLineEnds(text, end, tag.start());
            // four spaces before a placeholder would be parsed as a code block
            page.append(text.substring(end, withoutIndent(text, end, tag.start())))
                    .append(replacement(tag, text, line));
            int lineEnds = countLineEnds(text, tag.start(), tag.end());
            page.append("\n".repeat(lineEnds));
            line += lineEnds;
            end = tag.end();
        }
        page.append(text.substring(end));
    }

    /** The offset of the spaces before the tag when only spaces are before it in its line, else the offset of the tag. */
    private static int withoutIndent(String text, int from, int to) {
        int first = to;
        while (first > from && (text.charAt(first - 1) == ' ' || text.charAt(first - 1) == '\t')) {
            first--;
        }
        return first > from && text.charAt(first - 1) == '\n' ? first : to;
    }

    private static int countLineEnds(String text, int from, int to) {
        int lineEnds = 0;
        for (int i = from; i < to; i++) {
            lineEnds += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lineEnds;
    }

    /** The text that replaces the tag. */
    private String replacement(TemplateTag tag, String text, int line) {
        if (tag.kind() == Kind.COMMENT) {
            leftOut.add(new SkippedPart(line, tag.text(text)));
            return "";
        }
        if (tag.kind() != Kind.LIQUID && tag.kind() != Kind.HUGO) {
            return "";
        }
        Map<String, Value> arguments = arguments(tag.rest(), line);
        String factText = factText(arguments, line);
        if (factText != null) {
            return factText;
        }
        String player = player(tag.name() + " " + tag.rest(), arguments, tag.rest());
        if (player != null) {
            return " <" + player + "> ";
        }
        Matcher heading = HEADING.matcher(tag.rest().strip());
        if (HEADING_NAME.matcher(tag.name()).matches() && heading.matches()) {
            return "### " + heading.group(1);
        }
        if (!arguments.isEmpty()
                || (tag.kind() == Kind.HUGO && LETTERS.matcher(tag.rest()).find())) {
            leftOut.add(new SkippedPart(line, tag.text(text)));
        }
        return "";
    }

    private static Map<String, Value> arguments(String text, int firstLine) {
        Map<String, Value> arguments = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            String value = argument.group(2) != null
                    ? argument.group(2)
                    : argument.group(3) != null ? argument.group(3) : argument.group(4);
            int line = firstLine + countLineEnds(text, 0, argument.start());
            arguments.put(argument.group(1), new Value.Text(LinkedText.of(value), line));
        }
        return arguments;
    }

    /**
     * The text that replaces a tag with facts: the placeholder of a record for two or more facts, a line {@code name: value}
     * for one fact, null for none.
     */
    private @Nullable String factText(Map<String, Value> arguments, int line) {
        List<String> factNames = arguments.keySet().stream()
                .filter(name -> isFact(FieldMapping.PROPOSED.factOf(name)))
                .toList();
        if (factNames.size() >= 2) {
            records.add(new Value.Fields(arguments, line));
            return PLACEHOLDER_START + (records.size() - 1) + PLACEHOLDER_END;
        }
        if (factNames.size() == 1 && arguments.get(factNames.get(0)) instanceof Value.Text text) {
            return factNames.get(0) + ": " + text.words().text();
        }
        return null;
    }

    private static boolean isFact(FactKind kind) {
        return kind == FactKind.TITLE
                || kind == FactKind.NAME
                || kind == FactKind.VENUE
                || kind == FactKind.DATE
                || kind == FactKind.PLACE
                || kind == FactKind.CITY;
    }

    private static @Nullable String player(String tag, Map<String, Value> arguments, String rest) {
        Matcher positional = POSITIONAL_ARGUMENT.matcher(rest.strip());
        if (positional.matches()) {
            return PlayerAddress.ofTag(tag.split(" ", 2)[0], positional.group(1));
        }
        for (Value value : arguments.values()) {
            String page = value instanceof Value.Text text
                    ? PlayerAddress.ofTag(tag, text.words().text())
                    : null;
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    /** The nodes in which the placeholders are replaced by their records. */
    List<Node> withRecords(List<Node> nodes) {
        if (records.isEmpty()) {
            return nodes;
        }
        List<Node> expanded = new ArrayList<>();
        for (Node node : nodes) {
            addWithRecords(node, expanded);
        }
        return expanded;
    }

    private void addWithRecords(Node node, List<Node> expanded) {
        if (node.table() != null || node.record() != null) {
            expanded.add(node);
            return;
        }
        List<Node> foundRecords = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(node.words().text());
        StringBuilder rest = new StringBuilder();
        while (placeholder.find()) {
            int index = Integer.parseInt(placeholder.group(1));
            if (index < records.size()) {
                Value.Fields record = records.get(index);
                foundRecords.add(Node.of(record, List.of(), record.lineNumber()));
            }
            placeholder.appendReplacement(rest, "");
        }
        List<Node> children = withRecords(node.children());
        if (foundRecords.isEmpty()) {
            expanded.add(new Node(
                    node.type(), node.level(), node.words(), children, node.lineNumber(), node.table(), node.record()));
            return;
        }
        placeholder.appendTail(rest);
        if (!rest.toString().isBlank()) {
            expanded.add(new Node(
                    node.type(), node.level(), LinkedText.of(rest.toString().strip()), List.of(), node.lineNumber()));
        }
        expanded.addAll(foundRecords);
        expanded.addAll(children);
    }
}
