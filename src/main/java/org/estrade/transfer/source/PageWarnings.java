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
import org.estrade.transfer.source.format.LeftOut;
import org.jspecify.annotations.Nullable;

/** The warnings about a text, and the lines that they explain. Line numbers are those of the whole text. */
final class PageWarnings {

    private static final Pattern OMITTED = Pattern.compile("([A-Z_]{1,30}) ([0-9]{1,9}): (.{1,20000})");

    private final List<ImportWarning> warnings = new ArrayList<>();
    private final Set<Integer> told = new HashSet<>();
    private final boolean orderChosen;
    private @Nullable String dayOrMonthFirst;
    private @Nullable String relative;

    /** @param orderChosen whether the speaker has said which of day and month comes first */
    PageWarnings(boolean orderChosen) {
        this.orderChosen = orderChosen;
    }

    List<ImportWarning> list() {
        return warnings;
    }

    /** The lines that warnings explain. */
    Set<Integer> linesWithWarning() {
        warnings.forEach(warning -> told.add(warning.line()));
        return told;
    }

    /** An example of a date that can be read in two ways, null when there is none. */
    @Nullable String dayOrMonthFirst() {
        return dayOrMonthFirst;
    }

    /** An example of a relative address, null when there is none. */
    @Nullable String relative() {
        return relative;
    }

    /** Takes what the reading of a file did not understand. */
    void addFrom(FileReading reading) {
        int before = reading.file().linesBefore();
        ImportedPage own = reading.own();
        if (own != null) {
            own.warnings().forEach(warning -> warnings.add(warning.movedBy(before)));
        }
        Interpretation page = reading.interpretation();
        reading.parsed().leftOut().forEach(part -> leftOut(part, before));
        page.unexplained().forEach(line -> warn(line.line() + before, Kind.NOT_UNDERSTOOD, line.text()));
        page.remarks().forEach(remark -> remark(remark, before));
    }

    /** A file without a talk: one warning explains all its lines. */
    void withoutTalk(SourceFile file) {
        warn(file.linesBefore(), Kind.FILE_LEFT_OUT, file.path());
        explain(file);
    }

    /** A file that cannot be read. */
    void unreadable(SourceFile file, UnreadablePage refusal) {
        UnreadablePage.Nearest nearest = refusal.nearest();
        if (refusal.reason() != UnreadablePage.Reason.INVALID || nearest == null) {
            withoutTalk(file);
            return;
        }
        String line = String.valueOf(nearest.line());
        warn(file.linesBefore() + nearest.line(), Kind.FILE_INVALID, file.path(), line, nearest.shape());
        explain(file);
    }

    private void explain(SourceFile file) {
        int last = file.linesBefore() + (int) file.text().lines().count() + 1;
        IntStream.rangeClosed(file.linesBefore(), last).forEach(told::add);
    }

    /** The list of files that are left out, as {@link FolderText} writes it. */
    void omitted(SourceFile list) {
        int line = list.linesBefore();
        for (String each : list.text().split("\n", -1)) {
            line++;
            Matcher omission = OMITTED.matcher(each);
            boolean known = omission.matches()
                    && Arrays.stream(Omission.values())
                            .anyMatch(why -> why.name().equals(omission.group(1)));
            if (known) {
                List<String> arguments = List.of(omission.group(1), omission.group(2), omission.group(3));
                warnings.add(new ImportWarning(line, Kind.FILES_LEFT_OUT, arguments, null));
            }
            told.add(line);
        }
    }

    private void leftOut(LeftOut part, int linesBefore) {
        int line = part.line() + linesBefore;
        warn(line, Kind.NOT_UNDERSTOOD, part.text());
        long more = part.text().chars().filter(c -> c == '\n').count();
        IntStream.rangeClosed(line, line + (int) more).forEach(told::add);
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
            boolean asked = dayOrMonthFirst != null || orderChosen;
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

    void warn(int line, Kind kind, String... arguments) {
        String[] excerpts = List.of(arguments).stream().map(Excerpt::of).toArray(String[]::new);
        warnings.add(ImportWarning.of(line, kind, excerpts));
    }
}
