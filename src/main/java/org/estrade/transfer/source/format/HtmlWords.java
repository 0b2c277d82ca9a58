package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.phrase.text.StyledPart;
import org.estrade.transfer.recognise.phrase.text.StyledPart.Style;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the plain text of inline HTML with its links and styles. A player is a link without words. Pictures and scripts have no text. */
final class HtmlWords {

    private static final String HARD_BREAK = "\n\n";
    private static final int MAX_DEPTH = 60;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final StringBuilder text = new StringBuilder();
    private final List<LinkedText.Link> links = new ArrayList<>();
    private final List<StyledPart> styles = new ArrayList<>();

    /** Whether a tag begins or ends right before the next words. */
    private boolean isAtTag;

    private HtmlWords() {}

    /** The text and the links of inline nodes. */
    static LinkedText of(List<? extends Node> nodes) {
        HtmlWords words = new HtmlWords();
        nodes.forEach(node -> words.add(node, 0));
        return words.trimmed();
    }

    private void add(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element && depth < MAX_DEPTH) {
            add(element, depth);
        }
    }

    private void add(Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> text.append(HARD_BREAK);
            case "a" -> readLink(element, depth);
            case "iframe", "embed", "video", "audio", "source" -> addPlayer(element.attr("src"));
            case "object" -> addPlayer(element.attr("data"));
            case "script" -> readScript(element);
            case "style", "svg", "img", "button", "noscript", "template" -> {
                // no words
            }
            case "time" -> readTime(element, depth);
            case "em", "i" -> addStyled(element, Style.EMPHASIS, depth);
            case "strong", "b" -> addStyled(element, Style.STRONG, depth);
            case "code" -> addStyled(element, Style.CODE, depth);
            default -> addChildren(element, depth);
        }
    }

    private void addChildren(Element element, int depth) {
        element.childNodes().forEach(child -> add(child, depth + 1));
    }

    private void addStyled(Element element, Style style, int depth) {
        int start = text.length();
        isAtTag = true;
        addChildren(element, depth);
        isAtTag = true;
        styles.add(new StyledPart(start, text.length(), style));
    }

    private void readLink(Element element, int depth) {
        int start = text.length();
        isAtTag = true;
        addChildren(element, depth);
        isAtTag = true;
        String address = element.attr("href").strip();
        if (!address.isEmpty() && !address.startsWith("#") && !address.startsWith("javascript:")) {
            links.add(new LinkedText.Link(Math.min(start, text.length()), text.length(), address));
        }
    }

    /** Reads a {@code <time>} element. When its text has no year, the date of the attribute {@code datetime} is used. */
    private void readTime(Element element, int depth) {
        String date = element.attr("datetime");
        boolean isDate = date.matches("[0-9]{4}(-[0-9]{2}){0,2}(?:T.*)?");
        if (isDate && !YEAR.matcher(element.text()).find()) {
            append(date.replaceFirst("T.*", ""));
        } else {
            addChildren(element, depth);
        }
    }

    private void readScript(Element element) {
        String id = element.attr("data-id");
        String page = id.isEmpty() ? null : PlayerAddress.ofTag(element.attr("class"), id);
        if (page != null) {
            addPlayer(page);
        }
    }

    private void addPlayer(String address) {
        if (!address.isBlank()) {
            append(" ");
            links.add(new LinkedText.Link(text.length(), text.length(), PlayerAddress.page(address.strip())));
        }
    }

    private void append(String words) {
        if (isAtTag && needsSpaceBefore(words)) {
            text.append(' ');
        }
        isAtTag &= words.isEmpty();
        boolean endsWithSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(endsWithSpace && words.startsWith(" ") ? words.substring(1) : words);
    }

    /** Whether two words touch only because a tag stands between them: {@code <b>MossConf</b>June 2016}. */
    private boolean needsSpaceBefore(String words) {
        char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        char after = words.isEmpty() ? ' ' : words.charAt(0);
        boolean isEndOfWord = Character.isLowerCase(before) || Character.isDigit(before) || before == ')';
        return isEndOfWord
                && (Character.isUpperCase(after) || (Character.isDigit(after) && !Character.isDigit(before)));
    }

    private LinkedText trimmed() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int length = end;
        return new LinkedText(
                text.substring(0, length),
                separateLinks(length),
                styles.stream()
                        .map(style -> new StyledPart(
                                Math.min(style.start(), length), Math.min(style.end(), length), style.style()))
                        .toList());
    }

    /** The links in the order of the text. A player inside a link comes after the words of that link. */
    private List<LinkedText.Link> separateLinks(int length) {
        List<LinkedText.Link> separate = new ArrayList<>();
        int end = 0;
        for (LinkedText.Link link : links.stream()
                .sorted(Comparator.comparingInt(LinkedText.Link::start))
                .toList()) {
            int start = Math.min(Math.max(end, link.start()), length);
            end = Math.max(start, Math.min(link.end(), length));
            separate.add(new LinkedText.Link(start, end, link.url()));
        }
        return separate;
    }
}
