package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.source.format.text.DefinitionLists;
import org.estrade.transfer.source.format.text.DefinitionNodes;

/**
 * Reads Markdown as an outline of headings, list items, paragraphs and tables, with the parser commonmark. HTML blocks in it
 * are read by {@link HtmlReader}.
 */
final class MarkdownReader {

    private static final int MAX_DEPTH = 40;

    /** The largest number of markup characters. A page with a thousand talks has a sixth of it. */
    private static final int MAX_MARKUP = 120_000;

    private static final String MARKUP = "*_[]()<>|`!";

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MAX_DEPTH)
            .maxInlineNesting(MAX_DEPTH)
            .build();

    private static final Pattern MARKDOWN_LINE = Pattern.compile("^ {0,3}(?:[-*+] |[0-9]{1,3}[.)] |#{1,6} ).*");

    /** A heading as old versions of Markdown allow it: {@code ##2013}. One sign before a word is a hashtag. */
    private static final Pattern HEADING_WITHOUT_SPACE = Pattern.compile("(?m)^(#{2,6})(?=[\\p{L}\\p{N}\\[*_\"“«])");

    /** The name for links at the end of a heading: {@code ## Growing moss {#moss}}. */
    private static final Pattern HEADING_ID =
            Pattern.compile("(?m)^(#{1,6} [^{\\n]{1,500})\\{#[^{}\\n]{0,200}\\}[ \\t]*$");

    /** Quotes as TeX writes them, which Markdown takes for code: {@code ``Growing moss''}. */
    private static final Pattern QUOTES_OF_TEX = Pattern.compile("``(?=\\S)([^`\\n]{2,400}?)''");

    /** The address of a file with spaces in its name, which browsers accept. */
    private static final Pattern ADDRESS_WITH_SPACES =
            Pattern.compile("(?<=\\]\\()(?:https?:/|\\.{0,2})/[^()<>\"\\n]{1,300}\\.[a-z0-9]{2,4}(?=\\))");

    /** The line of hyphens of a table without names of columns, after an empty line. Only some Markdown parsers read it. */
    private static final Pattern TABLE_WITHOUT_HEADER =
            Pattern.compile("(?m)^[ \\t]{0,20}\\n(?=(\\|?[ \\t]{0,9}:?-{2}[ \\t:|-]{0,2000})\\n[^\\n]{0,500}\\|)");

    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern OPENING_TAG = Pattern.compile("<[a-zA-Z][^>]{0,2000}?(?<!/)>");
    private static final Pattern CLOSING_TAG = Pattern.compile("</[a-zA-Z][^>]{0,200}>");
    private static final Pattern VOID_TAG =
            Pattern.compile("(?i)<(?:br|hr|img|input|meta|link|source)\\b[^>]{0,2000}>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private final List<SkippedPart> leftOut;
    private final int linesBefore;

    private final int depth;

    private MarkdownReader(int linesBefore, List<SkippedPart> leftOut, int depth) {
        this.linesBefore = linesBefore;
        this.leftOut = leftOut;
        this.depth = depth;
    }

    /**
     * Reads a page. The result is a flat list: headings have no children yet. {@link Sections} nests it.
     *
     * @param linesBefore the number of lines of the file before the page, such as its front matter
     * @param leftOut the list to which comments and code blocks with words are added
     * @return the nodes in the order of the page
     */
    static List<Node> readFlat(String page, int linesBefore, List<SkippedPart> leftOut) {
        return readFlat(page, linesBefore, leftOut, 0);
    }

    private static List<Node> readFlat(String page, int linesBefore, List<SkippedPart> leftOut, int depth) {
        String spacedText = HEADING_WITHOUT_SPACE.matcher(page).replaceAll("$1 ");
        String headings = HEADING_ID.matcher(spacedText).replaceAll("$1");
        String lines =
                DefinitionLists.toNestedLists(QUOTES_OF_TEX.matcher(headings).replaceAll("“$1”"));
        String limitedText =
                PageBound.cut(encodeSpaces(withTableHeaders(lines)), MARKUP, MAX_MARKUP, linesBefore, leftOut);
        return new MarkdownReader(linesBefore, leftOut, depth).readBlocks(children(PARSER.parse(limitedText)));
    }

    /** Gives each table without a header one of empty cells, in the empty line above, so that the numbers of lines stay. */
    private static String withTableHeaders(String page) {
        return TABLE_WITHOUT_HEADER.matcher(page).replaceAll(found -> {
            int cells = (int) HYPHENS.matcher(found.group(1)).results().count();
            return cells < 2 || found.group(1).indexOf('|') < 0 ? found.group() : "|" + " |".repeat(cells) + "\n";
        });
    }

    private static String encodeSpaces(String page) {
        return ADDRESS_WITH_SPACES
                .matcher(page)
                .replaceAll(address -> Matcher.quoteReplacement(address.group().replace(" ", "%20")));
    }

    /** Reads one line of Markdown as text with links. */
    static LinkedText readInline(String line) {
        return InlineWords.of(PARSER.parse(line));
    }

    private List<Node> readBlocks(List<org.commonmark.node.Node> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (org.commonmark.node.Node block : blocks) {
            if (block instanceof Heading heading) {
                nodes.add(new Node(
                        Node.Type.SECTION, heading.getLevel(), InlineWords.of(heading), List.of(), line(heading)));
            } else {
                nodes.addAll(readBlock(block));
            }
        }
        return nodes;
    }

    private List<Node> readBlock(org.commonmark.node.Node block) {
        if (block instanceof Paragraph && isPictureWithCaption(block)) {
            leftOut.add(
                    new SkippedPart(line(block), InlineWords.of(block).text().strip()));
            return List.of();
        }
        if (block instanceof Paragraph) {
            return List.of(Node.ofLines(Node.Type.PARAGRAPH, InlineWords.of(block), List.of(), line(block)));
        }
        if (block instanceof TableBlock) {
            return List.of(Node.of(readTable(block), line(block)));
        }
        if (block instanceof BlockQuote) {
            return readBlocks(children(block));
        }
        if (block instanceof IndentedCodeBlock code) {
            return readIndented(code);
        }
        if (block instanceof FencedCodeBlock code
                && LETTERS.matcher(code.getLiteral()).find()) {
            leftOut.add(new SkippedPart(line(code), code.getLiteral().strip()));
            return List.of();
        }
        if (block instanceof HtmlBlock html) {
            return readHtml(html.getLiteral(), line(html));
        }
        return block instanceof ListBlock ? readItems(block) : List.of();
    }

    /** Whether a paragraph is a picture, and in the next line its caption, all in italics. */
    private static boolean isPictureWithCaption(org.commonmark.node.Node paragraph) {
        org.commonmark.node.Node caption = paragraph.getLastChild();
        return paragraph.getFirstChild() instanceof Image
                && caption instanceof Emphasis
                && caption.getPrevious() instanceof SoftLineBreak
                && children(paragraph).stream()
                        .limit(children(paragraph).size() - 2L)
                        .allMatch(part -> part instanceof Image || part instanceof Text);
    }

    /** Reads indented lines as a page: people indent their lists, and seldom show code. */
    private List<Node> readIndented(IndentedCodeBlock code) {
        if (depth >= MAX_DEPTH) {
            leftOut.add(new SkippedPart(line(code), code.getLiteral().strip()));
            return List.of();
        }
        return readFlat(code.getLiteral().stripIndent(), line(code) - 1, leftOut, depth + 1);
    }

    /**
     * Reads an HTML block. Other Markdown parsers end the block where all its tags are closed. The lines after that place
     * are therefore read as Markdown again when they look like Markdown.
     */
    private List<Node> readHtml(String literal, int line) {
        if (literal.startsWith("<!--")) {
            if (LETTERS.matcher(literal).find()) {
                leftOut.add(new SkippedPart(line, literal.strip()));
            }
            return List.of();
        }
        int offset = 0;
        int lineCount = 0;
        int openTags = 0;
        for (String htmlLine : literal.split("\n", -1)) {
            if (lineCount > 0
                    && depth < MAX_DEPTH
                    && openTags <= 0
                    && MARKDOWN_LINE.matcher(htmlLine).matches()) {
                List<Node> nodes =
                        new ArrayList<>(HtmlReader.readFlat(literal.substring(0, offset), line - 1, leftOut));
                nodes.addAll(readFlat(literal.substring(offset), line - 1 + lineCount, leftOut, depth + 1));
                return nodes;
            }
            openTags += count(OPENING_TAG, htmlLine) - count(VOID_TAG, htmlLine) - count(CLOSING_TAG, htmlLine);
            offset += htmlLine.length() + 1;
            lineCount++;
        }
        return HtmlReader.readFlat(literal, line - 1, leftOut);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private List<Node> readItems(org.commonmark.node.Node list) {
        boolean isDefinitionList = isDefinitionList(list);
        List<Node> items = new ArrayList<>();
        for (org.commonmark.node.Node item : children(list)) {
            List<org.commonmark.node.Node> parts = new ArrayList<>(children(item));
            boolean beginsWithText = !parts.isEmpty() && parts.get(0) instanceof Paragraph;
            LinkedText words = beginsWithText ? InlineWords.of(parts.remove(0)) : LinkedText.of("");
            List<Node> nested = Sections.nest(readBlocks(parts));
            if (isDefinitionList) {
                items.addAll(DefinitionNodes.of(words, nested, line(item)));
            } else {
                items.add(Node.ofLines(Node.Type.ITEM, words, nested, line(item)));
            }
        }
        return items;
    }

    /** Whether the list is one that {@link DefinitionLists} wrote: each item with a plus sign has a list below it. */
    private static boolean isDefinitionList(org.commonmark.node.Node list) {
        return list instanceof BulletList terms
                && "+".equals(terms.getMarker())
                && children(list).stream().allMatch(term -> term.getLastChild() instanceof BulletList);
    }

    private Table readTable(org.commonmark.node.Node block) {
        List<String> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (org.commonmark.node.Node part : children(block)) {
            for (org.commonmark.node.Node row : children(part)) {
                List<LinkedText> cells = children(row).stream()
                        .filter(TableCell.class::isInstance)
                        .map(InlineWords::of)
                        .toList();
                if (part instanceof TableHead && row instanceof TableRow) {
                    cells.forEach(cell -> header.add(cell.text()));
                } else {
                    rows.add(new Table.Row(cells, line(row)));
                }
            }
        }
        return new Table(header, rows);
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private int line(org.commonmark.node.Node block) {
        return block.getSourceSpans().isEmpty()
                ? linesBefore + 1
                : linesBefore + block.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
