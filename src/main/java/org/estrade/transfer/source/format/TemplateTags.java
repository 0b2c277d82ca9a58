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
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.TemplateTag.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The tags of static-site generators in a page: Liquid ({@code {% include card.html title="…" %}}) and Hugo
 * ({@code {{< youtube id >}}}). A tag with the facts of a talk becomes a record, a player becomes a link, and any other tag
 * leaves the page. A mark of one private character each side stands for a record until the page is parsed.
 */
final class TemplateTags {

    private static final String OPEN = "\uE000";
    private static final String CLOSE = "\uE001";
    private static final Pattern MARK = Pattern.compile(OPEN + "([0-9]{1,6})" + CLOSE);

    private static final Pattern ARGUMENT = Pattern.compile(
            "([\\w][\\w-]{0,40}) {0,3}= {0,3}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\\s\"'=]{1,500}))");
    private static final Pattern POSITIONAL = Pattern.compile("[\"']?([^\\s\"'=]{3,300})[\"']?\\s*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private final StringBuilder page = new StringBuilder();
    private final List<Value.Fields> records = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final int firstLine;

    private TemplateTags(int firstLine) {
        this.firstLine = firstLine;
    }

    /**
     * Takes the tags out of a page.
     *
     * @param firstLine the number that the first line of the page has in its file
     */
    static TemplateTags of(String page, int firstLine) {
        TemplateTags tags = new TemplateTags(firstLine);
        if (page.contains("{%") || page.contains("{{") || page.contains("{:")) {
            tags.read(page);
        } else {
            tags.page.append(page);
        }
        return tags;
    }

    /** The page without its tags; every line keeps its number. */
    String page() {
        return page.toString();
    }

    /** The comments and the tags whose words became no part of the page. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void read(String text) {
        int end = 0;
        int line = firstLine;
        for (TemplateTag tag : TemplateTag.of(text)) {
            line += count(text, end, tag.start());
            // four spaces before a mark would be read as code
            page.append(text.substring(end, withoutIndent(text, end, tag.start())))
                    .append(instead(tag, text, line));
            int lines = count(text, tag.start(), tag.end());
            page.append("\n".repeat(lines));
            line += lines;
            end = tag.end();
        }
        page.append(text.substring(end));
    }

    /** The offset where the spaces before the tag begin, when nothing else stands before it in its line. */
    private static int withoutIndent(String text, int from, int to) {
        int first = to;
        while (first > from && (text.charAt(first - 1) == ' ' || text.charAt(first - 1) == '\t')) {
            first--;
        }
        return first > from && text.charAt(first - 1) == '\n' ? first : to;
    }

    private static int count(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** What stands in the page instead of the tag. */
    private String instead(TemplateTag tag, String text, int line) {
        if (tag.kind() == Kind.COMMENT) {
            leftOut.add(new LeftOut(line, tag.written(text)));
            return "";
        }
        if (tag.kind() != Kind.LIQUID && tag.kind() != Kind.HUGO) {
            return "";
        }
        Map<String, Value> arguments = arguments(tag.rest(), line);
        String told = facts(arguments, line);
        if (told != null) {
            return told;
        }
        String player = player(tag.name() + " " + tag.rest(), arguments, tag.rest());
        if (player != null) {
            return " <" + player + "> ";
        }
        if (!arguments.isEmpty()
                || (tag.kind() == Kind.HUGO && LETTERS.matcher(tag.rest()).find())) {
            leftOut.add(new LeftOut(line, tag.written(text)));
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
            int line = firstLine + count(text, 0, argument.start());
            arguments.put(argument.group(1), new Value.Text(LinkedText.of(value), line));
        }
        return arguments;
    }

    /** A record for two facts and more, a line {@code name: value} for one, null for none. */
    private @Nullable String facts(Map<String, Value> arguments, int line) {
        List<String> known = arguments.keySet().stream()
                .filter(name -> isFact(FieldMapping.PROPOSED.factOf(name)))
                .toList();
        if (known.size() >= 2) {
            records.add(new Value.Fields(arguments, line));
            return OPEN + (records.size() - 1) + CLOSE;
        }
        if (known.size() == 1 && arguments.get(known.get(0)) instanceof Value.Text text) {
            return known.get(0) + ": " + text.words().text();
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
        for (Value value : arguments.values()) {
            String page = value instanceof Value.Text text
                    ? PlayerAddress.ofTag(tag, text.words().text())
                    : null;
            if (page != null) {
                return page;
            }
        }
        Matcher one = POSITIONAL.matcher(rest.strip());
        return one.matches() ? PlayerAddress.ofTag(tag.split(" ", 2)[0], one.group(1)) : null;
    }

    /** The nodes with the records in the place of their marks. */
    List<Node> expand(List<Node> nodes) {
        if (records.isEmpty()) {
            return nodes;
        }
        List<Node> expanded = new ArrayList<>();
        for (Node node : nodes) {
            expand(node, expanded);
        }
        return expanded;
    }

    private void expand(Node node, List<Node> expanded) {
        if (node.table() != null || node.record() != null) {
            expanded.add(node);
            return;
        }
        List<Node> found = new ArrayList<>();
        Matcher mark = MARK.matcher(node.words().text());
        StringBuilder rest = new StringBuilder();
        while (mark.find()) {
            int index = Integer.parseInt(mark.group(1));
            if (index < records.size()) {
                Value.Fields record = records.get(index);
                found.add(Node.of(record, List.of(), record.lineNumber()));
            }
            mark.appendReplacement(rest, "");
        }
        List<Node> children = expand(node.children());
        if (found.isEmpty()) {
            expanded.add(new Node(
                    node.type(), node.level(), node.words(), children, node.lineNumber(), node.table(), node.record()));
            return;
        }
        mark.appendTail(rest);
        if (!rest.toString().isBlank()) {
            expanded.add(new Node(
                    node.type(), node.level(), LinkedText.of(rest.toString().strip()), List.of(), node.lineNumber()));
        }
        expanded.addAll(found);
        expanded.addAll(children);
    }
}
