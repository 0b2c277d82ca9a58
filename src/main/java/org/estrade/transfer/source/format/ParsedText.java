package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.export.SpeakerExport;
import org.jspecify.annotations.Nullable;

/**
 * A text that was parsed in its format, before any fact in it is recognised.
 *
 * @param format recognised by content
 * @param nodes the outline of a page; empty for records
 * @param records null for a page without any
 * @param leftOut parts of the text that are in neither, such as comments
 */
public record ParsedText(
        TextFormat format, List<Node> nodes, @Nullable Value records, List<LeftOut> leftOut) {

    public ParsedText {
        nodes = List.copyOf(nodes);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads a text in that format.
     *
     * @param text with line feeds as line ends
     * @throws UnreadablePage when the text is not what the format asks for
     */
    public static ParsedText read(String text, TextFormat format) throws UnreadablePage {
        List<LeftOut> leftOut = new ArrayList<>();
        return switch (format) {
            case RECORDS -> records(format, SpeakerExport.plain(RecordReader.read(text)));
            case TOML -> records(format, TomlReader.read(text, 0));
            case BIBTEX -> records(format, BibtexReader.read(text));
            case CALENDAR -> records(format, CalendarReader.read(text));
            case TABLE -> new ParsedText(format, List.of(TableReader.read(text, leftOut)), null, leftOut);
            case HTML -> {
                TemplateTags tags = TemplateTags.of(text, 1);
                List<Node> nodes = tags.expand(HtmlReader.flat(tags.page(), 0, leftOut));
                leftOut.addAll(tags.leftOut());
                yield new ParsedText(format, Sections.nested(nodes), null, leftOut);
            }
            case FRONT_MATTER -> {
                FrontMatterText parts = FrontMatterText.of(text);
                Value fields = parts.fields();
                if (!(fields instanceof Value.Fields)) {
                    throw new UnreadablePage(Reason.NO_TALK);
                }
                yield new ParsedText(format, page(text, parts.end(), leftOut), fields, leftOut);
            }
            case MARKDOWN ->
                new ParsedText(format, page(text, FrontMatterText.of(text).end(), leftOut), null, leftOut);
        };
    }

    private static ParsedText records(TextFormat format, Value records) {
        return new ParsedText(format, List.of(), records, List.of());
    }

    private static List<Node> page(String text, int start, List<LeftOut> leftOut) {
        int linesBefore =
                (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        TemplateTags tags = TemplateTags.of(text.substring(start), linesBefore + 1);
        String page = tags.page();
        List<Node> nodes = tags.expand(
                TextFormat.isHtml(page.stripLeading())
                        ? HtmlReader.flat(page, linesBefore, leftOut)
                        : MarkdownReader.flat(page, linesBefore, leftOut));
        leftOut.addAll(tags.leftOut());
        return Sections.nested(nodes);
    }
}
