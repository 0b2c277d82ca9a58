package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The plain text of inline HTML with its links. A player is a link without words; pictures and scripts have no text. */
final class HtmlWords {

    private static final String HARD_BREAK = "\n\n";
    private static final int DEEPEST = 60;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final StringBuilder text = new StringBuilder();
    private final List<LinkedText.Link> links = new ArrayList<>();

    private HtmlWords() {}

    static LinkedText of(List<? extends Node> nodes) {
        HtmlWords words = new HtmlWords();
        nodes.forEach(node -> words.add(node, 0));
        return words.trimmed();
    }

    private void add(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element && depth < DEEPEST) {
            add(element, depth);
        }
    }

    private void add(Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> text.append(HARD_BREAK);
            case "a" -> link(element, depth);
            case "iframe", "embed", "video", "audio", "source" -> player(element.attr("src"));
            case "object" -> player(element.attr("data"));
            case "script" -> script(element);
            case "style", "svg", "img", "button", "noscript", "template" -> {
                // no words
            }
            case "time" -> time(element, depth);
            default -> children(element, depth);
        }
    }

    private void children(Element element, int depth) {
        element.childNodes().forEach(child -> add(child, depth + 1));
    }

    private void link(Element element, int depth) {
        int start = text.length();
        children(element, depth);
        String address = element.attr("href").strip();
        if (!address.isEmpty() && !address.startsWith("#") && !address.startsWith("javascript:")) {
            links.add(new LinkedText.Link(Math.min(start, text.length()), text.length(), address));
        }
    }

    /** A date whose words have no year is taken from the attribute that machines read. */
    private void time(Element element, int depth) {
        String date = element.attr("datetime");
        boolean day = date.matches("[0-9]{4}(-[0-9]{2}){0,2}(?:T.*)?");
        if (day && !YEAR.matcher(element.text()).find()) {
            append(date.replaceFirst("T.*", ""));
        } else {
            children(element, depth);
        }
    }

    private void script(Element element) {
        String id = element.attr("data-id");
        String page = id.isEmpty() ? null : PlayerAddress.ofTag(element.attr("class"), id);
        if (page != null) {
            player(page);
        }
    }

    private void player(String address) {
        if (!address.isBlank()) {
            append(" ");
            links.add(new LinkedText.Link(text.length(), text.length(), PlayerAddress.page(address.strip())));
        }
    }

    private void append(String words) {
        boolean spaced = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(spaced && words.startsWith(" ") ? words.substring(1) : words);
    }

    private LinkedText trimmed() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int length = end;
        return new LinkedText(
                text.substring(0, length),
                links.stream()
                        .map(link -> new LinkedText.Link(
                                Math.min(link.start(), length), Math.min(link.end(), length), link.url()))
                        .toList());
    }
}
