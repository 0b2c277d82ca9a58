package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.source.format.TextFormat;
import org.jspecify.annotations.Nullable;

/** Reads a text of any format, or the text of a folder, as a page of talks. What is not understood becomes a warning. */
public final class PageReader {

    /** A file of each talk, in two languages, of a site with more talks than any speaker has. */
    private static final int MOST_FILES = 2 * MarkdownPageImporter.MOST_TALKS;

    private final ImportChoices choices;
    private final PageWarnings warnings;
    private final List<FileOccurrences> files = new ArrayList<>();
    private final Map<String, Integer> translations = new LinkedHashMap<>();
    private final Map<String, FactKind> mapping = new HashMap<>();
    private @Nullable FileReading first;
    private @Nullable ImportedPage own;

    private PageReader(ImportChoices choices) {
        this.choices = choices;
        this.warnings = new PageWarnings(choices.reading().order() != null);
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
        if (isSingle(files) && choices.reading().shape() == null) {
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

    private static boolean isSingle(List<SourceFile> files) {
        return files.size() == 1 && files.get(0).path().isEmpty();
    }

    private ReadPage recognised(String text, List<SourceFile> parts) throws UnreadablePage {
        if (parts.size() > MOST_FILES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        boolean single = isSingle(parts);
        for (SourceFile file : parts) {
            if (file.path().equals(SourceFile.LEFT_OUT)) {
                warnings.omitted(file);
                continue;
            }
            try {
                FileReading reading = FileReading.of(file, choices.reading());
                ImportedPage export = reading.own();
                if (single && export != null) {
                    return ReadPage.ownExport(bounded(export));
                }
                add(reading);
            } catch (UnreadablePage unreadable) {
                if (single) {
                    throw unreadable;
                }
                warnings.unreadable(file, unreadable);
            }
        }
        List<Occurrence> occurrences =
                files.stream().flatMap(file -> file.occurrences().stream()).toList();
        TalkGrouping grouping = new TalkGrouping(choices, warnings.list());
        List<ImportedTalk> talks = grouping.talks(OwnName.leftOut(occurrences));
        FileReading reading = first;
        if (talks.isEmpty() || reading == null) {
            throw refusal();
        }
        lostLines(text, single, talks);
        warnings.list().sort(ImportWarning.BY_LINE);
        return new ReadPage(
                bounded(page(talks)),
                reading.interpretation().shape(),
                reading.interpretation().reason(),
                new FieldMapping(new TreeMap<>(mapping)),
                warnings.dayOrMonthFirst(),
                warnings.relative(),
                grouping.withoutVenue());
    }

    private static ImportedPage bounded(ImportedPage page) throws UnreadablePage {
        if (page.talks().size() > MarkdownPageImporter.MOST_TALKS) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        return page;
    }

    private ImportedPage page(List<ImportedTalk> talks) {
        ImportedPage said = own;
        return said == null
                ? new ImportedPage(null, language(talks), null, null, null, talks, warnings.list())
                : new ImportedPage(
                        said.title(),
                        said.language(),
                        said.author(),
                        said.description(),
                        said.github(),
                        talks,
                        warnings.list());
    }

    private void add(FileReading reading) {
        if (!reading.file().path().isEmpty() && !reading.holdsTalks()) {
            warnings.withoutTalk(reading.file());
            return;
        }
        first = first == null || first.interpretation().occurrences().isEmpty() ? reading : first;
        own = own == null ? reading.own() : own;
        FileOccurrences found = FileOccurrences.of(reading);
        Integer twin = reading.file().path().isEmpty() ? null : translations.get(found.key());
        if (twin != null && files.get(twin).isTranslatedBy(found)) {
            files.set(twin, files.get(twin).with(found));
        } else {
            translations.put(found.key(), files.size());
            files.add(found);
        }
        mapping.putAll(reading.interpretation().mapping().facts());
        warnings.take(reading);
    }

    private UnreadablePage refusal() {
        FileReading reading = first;
        if (reading == null || reading.interpretation().unexplained().isEmpty()) {
            return new UnreadablePage(Reason.NO_TALK);
        }
        Interpretation nearest = reading.interpretation();
        Unexplained line = nearest.unexplained().get(0);
        return UnreadablePage.nearest(
                nearest.shape().name(), line.line() + reading.file().linesBefore(), Excerpt.of(line.text()));
    }

    private void lostLines(String text, boolean single, List<ImportedTalk> talks) {
        boolean bullets = single && first != null && first.left().format() == TextFormat.MARKDOWN;
        String[] lines = text.split("\n", -1);
        for (int line : LostParts.lines(text, talks, warnings.told(), bullets)) {
            warnings.warn(line, Kind.NOT_UNDERSTOOD, lines[line - 1]);
        }
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
