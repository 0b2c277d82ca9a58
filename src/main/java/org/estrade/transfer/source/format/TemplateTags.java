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
import org.estrade.transfer.recognise.phrase.Words;
import org.estrade.transfer.recognise.record.Value;
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

    private static final int MOST_TAGS = 20_000;
    private static final Pattern TAG = Pattern.compile("\\{%-? *(\\w+)((?:[^%]|%(?!\\})){0,4000}?)-?%\\}"
            + "|\\{\\{[<%] *(/?\\w[\\w-]*)([^}]{0,2000}?)/?[>%]\\}\\}"
            + "|\\{\\{-?([^{}]{0,1000}?)-?\\}\\}"
            + "|(?m:^[ \t]*\\{:[^}\n]{0,300}\\}[ \t]*$)");
    private static final Pattern ARGUMENT = Pattern.compile(
            "([\\w][\\w-]{0,40}) {0,3}= {0,3}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\\s\"'=]{1,500}))");
    private static final Pattern POSITIONAL = Pattern.compile("[\"']?([^\\s\"'=]{3,300})[\"']?\\s*");
    private static final Pattern COMMENT = Pattern.compile(
            "\\{%-? *comment *-?%\\}[\\s\\S]{0,100000}?\\{%-? *endcomment *-?%\\}|\\{\\{/\\*[\\s\\S]{0,100000}?\\*/\\}\\}");
    private static final Pattern INDENT = Pattern.compile("(?<=\n)[ \t]+$");
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
            tags.read(tags.withoutComments(page));
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

    private String withoutComments(String page) {
        Matcher comment = COMMENT.matcher(page);
        StringBuilder rest = new StringBuilder();
        int end = 0;
        while (comment.find()) {
            rest.append(page.substring(end, comment.start())).append(lineEnds(comment.group()));
            leftOut.add(new LeftOut(line(page, comment.start()), comment.group()));
            end = comment.end();
        }
        return rest.append(page.substring(end)).toString();
    }

    private void read(String text) {
        Matcher tag = TAG.matcher(text);
        int end = 0;
        int line = firstLine;
        for (int i = 0; i < MOST_TAGS && tag.find(); i++) {
            String between = text.substring(end, tag.start());
            line += lineEnds(between).length();
            // four spaces before a mark would be read as code
            page.append(INDENT.matcher(between).replaceFirst(""))
                    .append(instead(tag, line))
                    .append(lineEnds(tag.group()));
            line += lineEnds(tag.group()).length();
            end = tag.end();
        }
        page.append(text.substring(end));
    }

    /** What stands in the page instead of the tag. */
    private String instead(Matcher tag, int line) {
        if (tag.group(1) == null && tag.group(3) == null) {
            return "";
        }
        boolean liquid = tag.group(1) != null;
        String name = liquid ? tag.group(1) : tag.group(3);
        String rest = liquid ? tag.group(2) : tag.group(4);
        Map<String, Value> arguments = arguments(rest, line);
        String told = facts(arguments, line);
        if (told != null) {
            return told;
        }
        String player = player(name + " " + rest, arguments, rest);
        if (player != null) {
            return " <" + player + "> ";
        }
        if (!arguments.isEmpty() || (!liquid && LETTERS.matcher(rest).find())) {
            leftOut.add(new LeftOut(line, tag.group()));
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
            int line = firstLine + lineEnds(text.substring(0, argument.start())).length();
            arguments.put(argument.group(1), new Value.Text(Words.of(value), line));
        }
        return arguments;
    }

    /** A record for two facts and more, a line {@code name: value} for one, null for none. */
    private @Nullable String facts(Map<String, Value> arguments, int line) {
        List<String> known = arguments.keySet().stream()
                .filter(name -> isFact(FieldMapping.PROPOSED.of(name)))
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
                found.add(Node.of(record, List.of(), record.line()));
            }
            mark.appendReplacement(rest, "");
        }
        List<Node> children = expand(node.children());
        if (found.isEmpty()) {
            expanded.add(new Node(
                    node.type(), node.level(), node.words(), children, node.line(), node.table(), node.record()));
            return;
        }
        mark.appendTail(rest);
        if (!rest.toString().isBlank()) {
            expanded.add(
                    new Node(node.type(), node.level(), Words.of(rest.toString().strip()), List.of(), node.line()));
        }
        expanded.addAll(found);
        expanded.addAll(children);
    }

    private int line(String text, int offset) {
        return firstLine + lineEnds(text.substring(0, offset)).length();
    }

    private static String lineEnds(String text) {
        return text.replaceAll("[^\n]+", "");
    }
}
