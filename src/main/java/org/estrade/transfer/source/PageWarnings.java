package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportWarning.Kind;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Remark;
import org.estrade.transfer.source.folder.Omission;
import org.estrade.transfer.source.format.SkippedPart;
import org.jspecify.annotations.Nullable;

/** Collects the warnings about a text. The line numbers are those of the whole text. */
final class PageWarnings {

    private static final Pattern OMITTED_FILES = Pattern.compile("([A-Z_]{1,30}) ([0-9]{1,9}): (.{1,20000})");

    private final List<ImportWarning> warnings = new ArrayList<>();
    private final Set<Integer> explainedLines = new HashSet<>();
    private final boolean orderChosen;
    private @Nullable String dayOrMonthFirst;
    private @Nullable String relativeAddress;

    /** @param orderChosen whether the speaker has already chosen the order of day and month */
    PageWarnings(boolean orderChosen) {
        this.orderChosen = orderChosen;
    }

    List<ImportWarning> list() {
        return warnings;
    }

    /** The numbers of the lines that a warning names or explains. */
    Set<Integer> linesWithWarning() {
        warnings.forEach(warning -> explainedLines.add(warning.line()));
        return explainedLines;
    }

    /** An example of a date in which day and month can be exchanged; null when there is none. */
    @Nullable String dayOrMonthFirst() {
        return dayOrMonthFirst;
    }

    /** An example of a relative address; null when there is none. */
    @Nullable String relativeAddress() {
        return relativeAddress;
    }

    /** Adds the warnings about the parts of a file that were not understood. */
    void addFrom(FileReading reading) {
        int linesBefore = reading.file().linesBefore();
        ImportedPage own = reading.own();
        if (own != null) {
            own.warnings().forEach(warning -> warnings.add(warning.movedBy(linesBefore)));
        }
        Interpretation interpretation = reading.interpretation();
        reading.parsed().leftOut().forEach(part -> addSkippedPart(part, linesBefore));
        interpretation.unexplained().forEach(line -> warn(line.line() + linesBefore, Kind.NOT_UNDERSTOOD, line.text()));
        interpretation.remarks().forEach(remark -> addRemark(remark, linesBefore));
    }

    /** Adds the warning about a file without a talk. It explains all lines of the file. */
    void addFileWithoutTalk(SourceFile file) {
        warn(file.linesBefore(), Kind.FILE_LEFT_OUT, file.path());
        markAsExplained(file);
    }

    /** Adds the warning about a file that cannot be read. It explains all lines of the file. */
    void addUnreadableFile(SourceFile file, UnreadablePage refusal) {
        UnreadablePage.FailurePoint failurePoint = refusal.failurePoint();
        if (refusal.reason() != UnreadablePage.Reason.INVALID || failurePoint == null) {
            addFileWithoutTalk(file);
            return;
        }
        String line = String.valueOf(failurePoint.line());
        warn(file.linesBefore() + failurePoint.line(), Kind.FILE_INVALID, file.path(), line, failurePoint.shape());
        markAsExplained(file);
    }

    private void markAsExplained(SourceFile file) {
        int last = file.linesBefore() + (int) file.text().lines().count() + 1;
        IntStream.rangeClosed(file.linesBefore(), last).forEach(explainedLines::add);
    }

    /** Adds the warnings about the files that are left out. {@link FolderText} writes the list. */
    void addOmittedFiles(SourceFile list) {
        int line = list.linesBefore();
        for (String omittedLine : list.text().split("\n", -1)) {
            line++;
            Matcher omission = OMITTED_FILES.matcher(omittedLine);
            boolean isKnownReason = omission.matches()
                    && Arrays.stream(Omission.values())
                            .anyMatch(reason -> reason.name().equals(omission.group(1)));
            if (isKnownReason) {
                List<String> arguments = List.of(omission.group(1), omission.group(2), omission.group(3));
                warnings.add(new ImportWarning(line, Kind.FILES_LEFT_OUT, arguments, null));
            }
            explainedLines.add(line);
        }
    }

    private void addSkippedPart(SkippedPart part, int linesBefore) {
        int line = part.line() + linesBefore;
        warn(line, Kind.NOT_UNDERSTOOD, part.text());
        long lineEnds = part.text().chars().filter(c -> c == '\n').count();
        IntStream.rangeClosed(line, line + (int) lineEnds).forEach(explainedLines::add);
    }

    private void addRemark(Remark remark, int linesBefore) {
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
                    case VENUE_INFERRED -> Kind.VENUE_INFERRED;
                    case ADDRESS_RELATIVE -> Kind.ADDRESS_RELATIVE;
                    case NO_TALK_FOUND -> null;
                };
        if (kind == null) {
            return;
        }
        List<String> arguments = remark.arguments();
        if (kind == Kind.DAY_OR_MONTH_FIRST) {
            boolean isAnswered = dayOrMonthFirst != null || orderChosen;
            dayOrMonthFirst = dayOrMonthFirst == null ? arguments.get(0) : dayOrMonthFirst;
            if (isAnswered) {
                // one warning is enough for the whole text
                return;
            }
        }
        if (kind == Kind.ADDRESS_RELATIVE && relativeAddress == null) {
            relativeAddress = arguments.get(0);
        }
        warn(remark.line() + linesBefore, kind, arguments.toArray(String[]::new));
    }

    /** Adds a warning whose arguments are shortened. */
    void warn(int line, Kind kind, String... arguments) {
        String[] excerpts = List.of(arguments).stream().map(Excerpt::of).toArray(String[]::new);
        warnings.add(ImportWarning.of(line, kind, excerpts));
    }
}
