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
import org.estrade.transfer.markdown.AbstractLinks;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.source.format.TextFormat;
import org.jspecify.annotations.Nullable;

/** Reads a text of any format, or the text of a folder, as a page of talks. Lines that are not understood get a warning. */
public final class PageReader {

    /** The largest number of files. A site with ten thousand talks in two languages has fewer. */
    private static final int MAX_FILES = 20_000;

    private final ImportChoices choices;
    private final PageWarnings warnings;
    private final ExportedFrontMatter exported = new ExportedFrontMatter();
    private final List<FileOccurrences> files = new ArrayList<>();
    private final Map<String, Integer> fileIndexByKey = new LinkedHashMap<>();
    private final Map<String, FactKind> mapping = new HashMap<>();
    private @Nullable FileReading firstReading;
    private @Nullable ImportedPage ownPage;

    private PageReader(ImportChoices choices) {
        this.choices = choices;
        this.warnings = new PageWarnings(choices.reading().order() != null);
    }

    /** Reads a text without choices of the speaker. See {@link #read(String, ImportChoices)}. */
    public static ImportedPage read(String text) throws UnreadablePage {
        return read(text, ImportChoices.NONE).page();
    }

    /**
     * Reads a text. A text in our own Markdown dialect is read by {@link MarkdownPageImporter}, unless the speaker chose
     * another shape. Any other text is read in the format and the shape that are recognised.
     *
     * @throws UnreadablePage when no talk is found
     */
    public static ReadingResult read(String text, ImportChoices choices) throws UnreadablePage {
        ReadingResult result = recognised(text, choices);
        return choices.language() == null ? result : result.inLanguage(choices.language());
    }

    private static ReadingResult recognised(String text, ImportChoices choices) throws UnreadablePage {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        List<SourceFile> files = SourceFile.split(lines);
        if (isSingleFile(files) && choices.reading().shape() == null && !new ExportedFrontMatter().add(files.get(0))) {
            try {
                ImportedPage page = MarkdownPageImporter.read(files.get(0).text());
                if (!OwnDialect.holdsTableOfDeliveries(page) && !OwnDialect.holdsLineBreaks(page)) {
                    return ReadingResult.ofOwnDialect(page);
                }
            } catch (UnreadablePage otherDialect) {
                if (otherDialect.reason() != Reason.NO_TALK) {
                    throw otherDialect;
                }
            }
        }
        return new PageReader(choices).recognise(lines, files);
    }

    private static boolean isSingleFile(List<SourceFile> files) {
        return files.size() == 1 && files.get(0).path().isEmpty();
    }

    private ReadingResult recognise(String text, List<SourceFile> sourceFiles) throws UnreadablePage {
        if (sourceFiles.size() > MAX_FILES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        boolean isSingleFile = isSingleFile(sourceFiles);
        boolean mayBeExport =
                choices.reading().shape() == null || choices.reading().shape() == Shape.OWN_EXPORT;
        for (SourceFile file : sourceFiles) {
            if (file.path().equals(SourceFile.OMITTED_FILES)) {
                warnings.addOmittedFiles(file);
                continue;
            }
            if (mayBeExport && exported.add(file)) {
                continue;
            }
            try {
                FileReading reading = FileReading.of(file, choices.reading());
                ImportedPage export = reading.own();
                if (isSingleFile && export != null) {
                    return ReadingResult.ofOwnExport(export);
                }
                add(reading);
            } catch (UnreadablePage unreadable) {
                if (isSingleFile) {
                    throw unreadable;
                }
                warnings.addUnreadableFile(file, unreadable);
            }
        }
        List<Occurrence> occurrences =
                files.stream().flatMap(file -> file.occurrences().stream()).toList();
        TalkGrouping grouping = new TalkGrouping(choices, warnings.list());
        List<ImportedTalk> talks = new ArrayList<>(exported.talks());
        talks.addAll(grouping.talks(OwnName.withoutSpeakersName(occurrences)));
        if (talks.isEmpty()) {
            throw refusal();
        }
        FileReading reading = firstReading;
        warnOfUnusedLines(text, isSingleFile, talks);
        warnings.list().addAll(AbstractLinks.warnings(talks));
        warnings.list().sort(ImportWarning.BY_LINE);
        if (reading == null) {
            return ReadingResult.ofOwnExport(page(talks));
        }
        return new ReadingResult(
                page(talks),
                reading.interpretation().shape(),
                reading.interpretation().reason(),
                new FieldMapping(new TreeMap<>(mapping)),
                warnings.dayOrMonthFirst(),
                warnings.relativeAddress(),
                grouping.withoutVenue());
    }

    private ImportedPage page(List<ImportedTalk> talks) {
        ImportedPage ownPageHeader = ownPage;
        return ownPageHeader == null
                ? new ImportedPage(null, language(talks), null, null, null, talks, warnings.list())
                : new ImportedPage(
                        ownPageHeader.title(),
                        ownPageHeader.language(),
                        ownPageHeader.author(),
                        ownPageHeader.description(),
                        ownPageHeader.github(),
                        talks,
                        warnings.list());
    }

    private void add(FileReading reading) {
        if (!reading.file().path().isEmpty() && !reading.containsTalks()) {
            warnings.addFileWithoutTalk(reading.file());
            return;
        }
        firstReading = firstReading == null
                        || firstReading.interpretation().occurrences().isEmpty()
                ? reading
                : firstReading;
        ownPage = ownPage == null ? reading.own() : ownPage;
        FileOccurrences found = FileOccurrences.of(reading);
        Integer translationIndex = reading.file().path().isEmpty() ? null : fileIndexByKey.get(found.key());
        if (translationIndex != null && files.get(translationIndex).isTranslatedBy(found)) {
            files.set(translationIndex, files.get(translationIndex).withTranslation(found));
        } else {
            fileIndexByKey.put(found.key(), files.size());
            files.add(found);
        }
        mapping.putAll(reading.interpretation().mapping().facts());
        warnings.addFrom(reading);
    }

    private UnreadablePage refusal() {
        FileReading reading = firstReading;
        if (reading == null || reading.interpretation().unexplained().isEmpty()) {
            return new UnreadablePage(Reason.NO_TALK);
        }
        Interpretation closestReading = reading.interpretation();
        Unexplained line = closestReading.unexplained().get(0);
        return UnreadablePage.noTalk(
                closestReading.shape().name(), line.line() + reading.file().linesBefore(), Excerpt.of(line.text()));
    }

    private void warnOfUnusedLines(String text, boolean isSingleFile, List<ImportedTalk> talks) {
        boolean checkWords =
                isSingleFile && firstReading != null && firstReading.parsed().format() == TextFormat.MARKDOWN;
        String[] lines = text.split("\n", -1);
        for (int line : UnusedLines.find(text, talks, warnings.linesWithWarning(), checkWords)) {
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
