package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.talk.TalkText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Remark;
import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.source.format.LeftOut;
import org.estrade.transfer.source.format.TextFormat;
import org.jspecify.annotations.Nullable;

/** Reads a text of any format, or the text of a folder, as a page of talks. What is not understood becomes a warning. */
public final class PageReader {

    private final ImportChoices choices;
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Map<String, FactKind> mapping = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private @Nullable FileReading first;
    private @Nullable String dayOrMonthFirst;
    private @Nullable String relative;

    private PageReader(ImportChoices choices) {
        this.choices = choices;
    }

    /** Reads the text as {@link #read(String, ImportChoices)} does, with nothing decided by the speaker. */
    public static ImportedPage read(String text) throws UnreadablePage {
        return read(text, ImportChoices.NONE).page();
    }

    /**
     * Reads the text: in the dialect of {@link MarkdownPageImporter} when it is written in it and no shape is chosen, else in
     * the format and the shape that are recognised.
     *
     * @throws UnreadablePage when no talk is found in it
     */
    public static ReadPage read(String text, ImportChoices choices) throws UnreadablePage {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        List<SourceFile> files = SourceFile.of(lines);
        if (files.size() == 1 && choices.reading().shape() == null) {
            try {
                return ReadPage.inOwnDialect(
                        MarkdownPageImporter.read(files.get(0).text()));
            } catch (UnreadablePage otherDialect) {
                if (otherDialect.reason() != Reason.NO_TALK) {
                    throw otherDialect;
                }
            }
        }
        return new PageReader(choices).recognised(lines, files);
    }

    private ReadPage recognised(String text, List<SourceFile> files) throws UnreadablePage {
        Map<String, List<Integer>> translations = new HashMap<>();
        for (SourceFile file : files) {
            try {
                add(FileReading.of(file, choices.reading()), translations);
            } catch (UnreadablePage unreadable) {
                if (files.size() == 1) {
                    throw unreadable;
                }
                leftOut(file);
            }
        }
        TalkGrouping grouping = new TalkGrouping(choices, warnings);
        List<ImportedTalk> talks = grouping.talks(OwnName.leftOut(occurrences));
        FileReading reading = first;
        if (talks.isEmpty() || reading == null) {
            throw refusal();
        }
        if (talks.size() > MarkdownPageImporter.MOST_TALKS) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        lostLines(text, files, talks);
        warnings.sort(ImportWarning.BY_LINE);
        return new ReadPage(
                new ImportedPage(null, language(talks), null, null, null, talks, warnings),
                reading.interpretation().shape(),
                reading.interpretation().reason(),
                new FieldMapping(new TreeMap<>(mapping)),
                dayOrMonthFirst,
                relative,
                grouping.withoutVenue());
    }

    private void add(FileReading reading, Map<String, List<Integer>> translations) {
        SourceFile file = reading.file();
        if (!file.path().isEmpty() && !reading.holdsTalks()) {
            leftOut(file);
            return;
        }
        first = first == null || first.interpretation().occurrences().isEmpty() ? reading : first;
        List<Occurrence> found = reading.occurrences();
        List<Integer> twins = translations.get(reading.pathInAnyLanguage());
        if (!file.path().isEmpty() && twins != null && twins.size() == found.size()) {
            IntStream.range(0, found.size()).forEach(i -> translate(twins.get(i), found.get(i)));
        } else {
            int start = occurrences.size();
            occurrences.addAll(found);
            translations.put(
                    reading.pathInAnyLanguage(),
                    IntStream.range(start, occurrences.size()).boxed().toList());
        }
        int before = file.linesBefore();
        Interpretation page = reading.interpretation();
        mapping.putAll(page.mapping().facts());
        reading.left().leftOut().forEach(part -> leftOut(part, before));
        page.unexplained().forEach(line -> warn(line.line() + before, Kind.NOT_UNDERSTOOD, line.text()));
        page.remarks().forEach(remark -> remark(remark, before));
    }

    /** Adds the texts of the other language to an occurrence. */
    private void translate(int index, Occurrence translation) {
        Map<String, TalkText> texts = new TreeMap<>(translation.texts());
        texts.putAll(occurrences.get(index).texts());
        occurrences.set(index, occurrences.get(index).withTexts(texts));
    }

    private void leftOut(SourceFile file) {
        warn(file.linesBefore(), Kind.FILE_LEFT_OUT, file.path());
    }

    private void leftOut(LeftOut part, int linesBefore) {
        int line = part.line() + linesBefore;
        warn(line, Kind.NOT_UNDERSTOOD, part.text());
        long more = part.text().chars().filter(c -> c == '\n').count();
        IntStream.rangeClosed(line, line + (int) more).forEach(told::add);
    }

    private UnreadablePage refusal() {
        FileReading reading = first;
        if (reading == null || reading.interpretation().unexplained().isEmpty()) {
            return new UnreadablePage(Reason.NO_TALK);
        }
        Unexplained line = reading.interpretation().unexplained().get(0);
        return UnreadablePage.nearest(
                reading.interpretation().shape().name(),
                line.line() + reading.file().linesBefore(),
                Excerpt.of(line.text()));
    }

    private void lostLines(String text, List<SourceFile> files, List<ImportedTalk> talks) {
        warnings.stream().flatMapToInt(warning -> lines(warning, files)).forEach(told::add);
        boolean bullets = files.size() == 1 && first != null && first.left().format() == TextFormat.MARKDOWN;
        String[] lines = text.split("\n", -1);
        for (int line : LostParts.lines(text, talks, told, bullets)) {
            warn(line, Kind.NOT_UNDERSTOOD, lines[line - 1]);
        }
    }

    /** The lines that a warning speaks of: all of a file, or one. */
    private static IntStream lines(ImportWarning warning, List<SourceFile> files) {
        if (warning.kind() == Kind.FILE_LEFT_OUT) {
            return files.stream()
                    .filter(file -> file.linesBefore() == warning.line())
                    .flatMapToInt(file -> IntStream.rangeClosed(
                            file.linesBefore(),
                            file.linesBefore() + (int) file.text().lines().count() + 1));
        }
        return IntStream.of(warning.line());
    }

    private void remark(Remark remark, int linesBefore) {
        Kind kind =
                switch (remark.code()) {
                    case TYPE_LEFT_OUT -> Kind.TYPE_LEFT_OUT;
                    case SECTION_LEFT_OUT, TEXT_LEFT_OUT -> Kind.NOT_UNDERSTOOD;
                    case TOO_LONG -> Kind.TOO_LONG;
                    case FIELD_LEFT_OUT -> Kind.FIELD_LEFT_OUT;
                    case DAY_OR_MONTH_FIRST -> Kind.DAY_OR_MONTH_FIRST;
                    case DATE_UNREADABLE -> Kind.DATE_UNREADABLE;
                    case POSTPONED -> Kind.POSTPONED;
                    case FOUND_IN_PROSE -> Kind.FOUND_IN_PROSE;
                    case ADDRESS_RELATIVE -> Kind.ADDRESS_RELATIVE;
                    case NO_TALK_FOUND -> null;
                };
        if (kind == null) {
            return;
        }
        List<String> arguments = remark.arguments();
        if (kind == Kind.DAY_OR_MONTH_FIRST) {
            boolean asked = dayOrMonthFirst != null || choices.reading().order() != null;
            dayOrMonthFirst = dayOrMonthFirst == null ? arguments.get(0) : dayOrMonthFirst;
            if (asked) {
                // one question for the whole text
                return;
            }
        }
        if (kind == Kind.ADDRESS_RELATIVE && relative == null) {
            relative = arguments.get(0);
        }
        warn(remark.line() + linesBefore, kind, arguments.toArray(String[]::new));
    }

    private void warn(int line, Kind kind, String... arguments) {
        String[] excerpts = List.of(arguments).stream().map(Excerpt::of).toArray(String[]::new);
        warnings.add(ImportWarning.of(line, kind, excerpts));
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
