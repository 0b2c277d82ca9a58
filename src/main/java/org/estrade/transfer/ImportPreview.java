package org.estrade.transfer;

import java.util.List;
import org.estrade.text.typography.TitleView;
import org.estrade.transfer.plan.ImportPlan;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows an import before it is done.
 *
 * @param source the text of the file. The page's form sends it again: the server keeps nothing between two requests
 * @param problem the sentence why the import was refused, empty when none was
 * @param digest a digest of the stored talks when the preview was made. Another digest later means an outdated preview
 */
public record ImportPreview(
        ImportSource source,
        String problem,
        String digest,
        Counts counts,
        ReadingView reading,
        List<Warning> warnings,
        List<Entry> entries) {

    /**
     * A line of the text.
     *
     * @param words shortened when the line is long
     */
    public record SourceLine(int number, String words) {}

    /**
     * A delivery that can be made a talk of its own.
     *
     * @param line of the delivery in the text
     */
    public record Splittable(int line, String words) {}

    public record Counts(
            long create, long update, long same, long deliveries, long links, long warnings, long applicable) {}

    /**
     * A warning about a line of the file.
     *
     * @param fix the text of the button that accepts the suggestion, null when there is no suggestion
     * @param index the number that the button sends
     */
    public record Warning(
            int line, String sentence, @Nullable String fix, int index) {}

    /**
     * One talk of the page.
     *
     * @param contents the number of deliveries and links, in words
     * @param kept the speaker's corrections that stay, in words; null when the file changes none of them
     * @param source the lines that the talk and its deliveries were read of
     * @param deliveries that can be split off, none for a talk with one delivery
     */
    public record Entry(
            int line,
            TitleView title,
            ImportPlan.Kind kind,
            boolean applicable,
            String contents,
            List<Change> changes,
            @Nullable String kept,
            List<String> problems,
            List<SourceLine> source,
            List<Splittable> deliveries) {

        public boolean creates() {
            return kind == ImportPlan.Kind.CREATE;
        }

        public boolean same() {
            return kind == ImportPlan.Kind.SAME;
        }
    }

    /**
     * One field that would change.
     *
     * @param before the stored value, null when there is none
     * @param after the value after the import, null when there is none
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
