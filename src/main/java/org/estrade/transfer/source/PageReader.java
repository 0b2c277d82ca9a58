package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Remark;
import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.file.FileRecogniser;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.record.Value;

/** Reads a text of any format as a page of talks. Every line that is not understood becomes a warning. */
public final class PageReader {

    private static final int LONGEST_EXCERPT = 120;

    private PageReader() {}

    /**
     * Reads the text: in the dialect of {@link MarkdownPageImporter} when it is written in it, else in the format and the
     * shape that are recognised.
     *
     * @throws UnreadablePage when no talk is found in it
     */
    public static ImportedPage read(String text) throws UnreadablePage {
        try {
            return MarkdownPageImporter.read(text);
        } catch (UnreadablePage otherDialect) {
            if (otherDialect.reason() != Reason.NO_TALK) {
                throw otherDialect;
            }
            return recognised(text.replace("\r\n", "\n").replace('\r', '\n'));
        }
    }

    private static ImportedPage recognised(String text) throws UnreadablePage {
        List<ImportWarning> warnings = new ArrayList<>();
        Interpretation page = interpretation(text, warnings);
        List<ImportedTalk> talks = TalkGrouping.talks(page.occurrences(), warnings);
        if (talks.isEmpty()) {
            throw new UnreadablePage(Reason.NO_TALK);
        }
        if (talks.size() > MarkdownPageImporter.MOST_TALKS) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        page.unexplained().forEach(line -> warnings.add(notUnderstood(line)));
        page.remarks().forEach(remark -> warnings.add(warning(remark)));
        warnings.sort(ImportWarning.BY_LINE);
        return new ImportedPage(null, language(talks), null, null, null, talks, warnings);
    }

    private static Interpretation interpretation(String text, List<ImportWarning> warnings) throws UnreadablePage {
        FileRecogniser recogniser = new FileRecogniser(Choices.NONE);
        return switch (TextFormat.of(text)) {
            case RECORDS -> recogniser.records(RecordReader.read(text));
            case TABLE -> recogniser.page(List.of(TableReader.read(text)));
            case FRONT_MATTER -> frontMatter(text, recogniser, warnings);
            case MARKDOWN -> {
                int start = TextFormat.frontMatterEnd(text);
                yield recogniser.page(markdown(text, start, warnings));
            }
        };
    }

    private static Interpretation frontMatter(String text, FileRecogniser recogniser, List<ImportWarning> warnings)
            throws UnreadablePage {
        int start = TextFormat.frontMatterEnd(text);
        String yaml = text.substring("---".length(), Math.max("---".length(), start - "---\n".length()));
        Value fields = RecordReader.read(yaml);
        if (!(fields instanceof Value.Fields record)) {
            throw new UnreadablePage(Reason.NO_TALK);
        }
        return recogniser.frontMatter(record, markdown(text, start, warnings));
    }

    private static List<Node> markdown(String text, int start, List<ImportWarning> warnings) {
        int linesBefore =
                (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        List<MarkdownReader.HtmlLeftOut> html = new ArrayList<>();
        List<Node> nodes = MarkdownReader.read(text.substring(start), linesBefore, html);
        html.forEach(block -> warnings.add(ImportWarning.of(block.line(), Kind.NOT_UNDERSTOOD, excerpt(block.text()))));
        return nodes;
    }

    private static ImportWarning notUnderstood(Unexplained line) {
        return ImportWarning.of(line.line(), Kind.NOT_UNDERSTOOD, excerpt(line.text()));
    }

    private static ImportWarning warning(Remark remark) {
        Kind kind =
                switch (remark.code()) {
                    case TYPE_LEFT_OUT -> Kind.TYPE_LEFT_OUT;
                    case SECTION_LEFT_OUT, TEXT_LEFT_OUT, NO_TALK_FOUND -> Kind.NOT_UNDERSTOOD;
                    case TOO_LONG -> Kind.TOO_LONG;
                    case FIELD_LEFT_OUT -> Kind.FIELD_LEFT_OUT;
                    case DAY_OR_MONTH_FIRST -> Kind.DAY_OR_MONTH_FIRST;
                    case DATE_UNREADABLE -> Kind.DATE_UNREADABLE;
                    case POSTPONED -> Kind.POSTPONED;
                    case FOUND_IN_PROSE -> Kind.FOUND_IN_PROSE;
                    case ADDRESS_RELATIVE -> Kind.ADDRESS_RELATIVE;
                };
        String[] arguments =
                remark.arguments().stream().map(PageReader::excerpt).toArray(String[]::new);
        return ImportWarning.of(remark.line(), kind, arguments);
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST_EXCERPT));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    /** The language that most talks of the page have a title in. */
    private static String language(Collection<ImportedTalk> talks) {
        Map<String, Long> languages = talks.stream()
                .flatMap(talk -> talk.content().texts().keySet().stream())
                .collect(Collectors.groupingBy(language -> language, Collectors.counting()));
        return languages.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("fr");
    }
}
