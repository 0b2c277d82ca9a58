package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.StruckText;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.phrase.text.StyledPart;
import org.estrade.transfer.recognise.phrase.text.StyledPart.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain text of a Markdown block with its links and styles. Pictures other than badges, HTML tags and comments have no text. A player is a link
 * without words.
 */
final class InlineWords extends AbstractVisitor {

    /** The text for a hard line break. It differs from the text for the end of a wrapped line, which is one line feed. */
    private static final String HARD_BREAK = "\n\n";

    private static final Pattern BREAK = Pattern.compile("(?i)</?br\\s*/?>");
    private static final Pattern STRUCK = Pattern.compile("(?i)</?(?:del|s|strike)>");
    private static final Pattern LINK =
            Pattern.compile("(?i)^<a\\s[^>]{0,500}?href\\s*=\\s*[\"']([^\"'#][^\"']{0,2000})[\"']");
    private static final Pattern PLAYER = Pattern.compile(
            "(?i)^<(?:iframe|embed|video|audio|source)\\s[^>]{0,500}?src\\s*=\\s*[\"']([^\"']{1,2000})[\"']");

    private final StringBuilder text = new StringBuilder();
    private final List<LinkedText.Link> links = new ArrayList<>();
    private final List<StyledPart> styles = new ArrayList<>();

    private int openLinkStart;
    private @Nullable String openLinkAddress;

    private InlineWords() {}

    /** The text and the links of a block. */
    static LinkedText of(Node block) {
        InlineWords words = new InlineWords();
        block.accept(words);
        return new LinkedText(words.text.toString(), words.links, words.styles);
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        int start = text.length();
        text.append(code.getLiteral());
        styles.add(new StyledPart(start, text.length(), Style.CODE));
    }

    @Override
    public void visit(Emphasis emphasis) {
        addStyled(emphasis, Style.EMPHASIS);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        addStyled(strong, Style.STRONG);
    }

    private void addStyled(Node node, Style style) {
        int start = text.length();
        visitChildren(node);
        styles.add(new StyledPart(start, text.length(), style));
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        text.append(HARD_BREAK);
    }

    @Override
    public void visit(HtmlInline html) {
        String tag = html.getLiteral();
        Matcher link = LINK.matcher(tag);
        Matcher player = PLAYER.matcher(tag);
        if (STRUCK.matcher(tag).matches()) {
            text.append(StruckText.MARK);
        } else if (BREAK.matcher(tag).matches()) {
            text.append(HARD_BREAK);
        } else if (link.find()) {
            openLinkStart = text.length();
            openLinkAddress = link.group(1);
        } else if (tag.equalsIgnoreCase("</a>") && openLinkAddress != null) {
            links.add(new LinkedText.Link(Math.min(openLinkStart, text.length()), text.length(), openLinkAddress));
            openLinkAddress = null;
        } else if (player.find()) {
            links.add(new LinkedText.Link(text.length(), text.length(), PlayerAddress.page(player.group(1))));
        }
    }

    @Override
    public void visit(Image image) {
        // a picture has no text, unless it is a badge that says what the link around it leads to
        if (image.getParent() instanceof Link && image.getFirstChild() instanceof Text alternative) {
            boolean isBadge = image.getFirstChild() == image.getLastChild()
                    && LinkRecogniser.kindNamedBy(alternative.getLiteral()) != null;
            text.append(isBadge ? alternative.getLiteral() : "");
        }
    }

    @Override
    public void visit(Link link) {
        int start = text.length();
        visitChildren(link);
        String title = link.getTitle();
        if (title != null && text.substring(start).chars().noneMatch(Character::isLetterOrDigit)) {
            // only a sign or a picture is shown, and the title says what the link leads to
            text.setLength(start);
            text.append(title);
        }
        links.add(new LinkedText.Link(start, text.length(), link.getDestination()));
    }
}
