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
 * A text that was parsed in its format. Its facts are not recognised yet.
 *
 * @param format the format in which the text was parsed
 * @param nodes the outline of a page; empty for records
 * @param records the records, the front matter of a page, or what an HTML page describes for programs; null for a page
 *     without them
 * @param leftOut the parts of the text that are left out, such as comments
 */
public record ParsedText(
        TextFormat format, List<Node> nodes, @Nullable Value records, List<SkippedPart> leftOut) {

    public ParsedText {
        nodes = List.copyOf(nodes);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Parses a text in a format.
     *
     * @param text the text, with LF as line ends
     * @throws UnreadablePage when the text is not valid in this format
     */
    public static ParsedText read(String text, TextFormat format) throws UnreadablePage {
        List<SkippedPart> leftOut = new ArrayList<>();
        return switch (format) {
            case RECORDS ->
                new ParsedText(
                        format,
                        List.of(),
                        SpeakerExport.withUsualNames(RecordReader.read(text)),
                        CommentedRecords.find(text));
            case SCRIPT -> {
                Value declared = RecordReader.readScript(text, leftOut);
                yield new ParsedText(format, List.of(), SpeakerExport.withUsualNames(declared), leftOut);
            }
            case TOML -> new ParsedText(format, List.of(), TomlReader.read(text, 0), CommentedRecords.find(text));
            case BIBTEX -> records(format, BibtexReader.read(text));
            case CALENDAR -> records(format, CalendarReader.read(text));
            case TABLE -> new ParsedText(format, List.of(TableReader.read(text, leftOut)), null, leftOut);
            case HTML -> {
                TemplateTags tags = TemplateTags.of(text, 1);
                List<Node> nodes = tags.withRecords(HtmlReader.readFlat(tags.page(), 0, leftOut));
                leftOut.addAll(tags.leftOut());
                yield new ParsedText(format, Sections.nest(nodes), HtmlReader.readData(text), leftOut);
            }
            case FRONT_MATTER -> {
                FrontMatterText parts = FrontMatterText.of(text);
                Value fields = parts.fields();
                if (!(fields instanceof Value.Fields)) {
                    throw new UnreadablePage(Reason.NO_TALK);
                }
                yield new ParsedText(format, readPage(text, parts.end(), leftOut), fields, leftOut);
            }
            case MARKDOWN ->
                new ParsedText(format, readPage(text, FrontMatterText.of(text).end(), leftOut), null, leftOut);
        };
    }

    private static ParsedText records(TextFormat format, Value records) {
        return new ParsedText(format, List.of(), records, List.of());
    }

    private static List<Node> readPage(String text, int start, List<SkippedPart> leftOut) {
        int linesBefore =
                (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        TemplateTags tags = TemplateTags.of(text.substring(start), linesBefore + 1);
        String page = tags.page();
        List<Node> nodes = tags.withRecords(
                TextFormat.isHtml(page.stripLeading())
                        ? HtmlReader.readFlat(page, linesBefore, leftOut)
                        : MarkdownReader.readFlat(page, linesBefore, leftOut));
        leftOut.addAll(tags.leftOut());
        return Sections.nest(nodes);
    }
}
