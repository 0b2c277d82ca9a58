package org.estrade.transfer;

import java.util.List;
import org.estrade.text.TitleView;
import org.estrade.transfer.plan.ImportPlan;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows an import before it is done.
 *
 * @param source the next request brings its text back: nothing is kept here in between
 * @param problem why the import was not done, empty at first sight
 * @param seen what was stored when this was made; another value later means that this is outdated
 */
public record ImportPreview(
        ImportSource source, String problem, String seen, Counts counts, List<Warning> warnings, List<Entry> entries) {

    public record Counts(
            long create, long update, long same, long deliveries, long links, long warnings, long applicable) {}

    /**
     * What to look at before applying.
     *
     * @param fix what its button says, null when there is nothing to take
     * @param index what that button sends
     */
    public record Warning(
            int line, String sentence, @Nullable String fix, int index) {}

    /**
     * One talk of the page.
     *
     * @param contents how much there is in it
     * @param kept which of the speaker's corrections stay, null when the file touches none
     */
    public record Entry(
            int line,
            TitleView title,
            ImportPlan.Kind kind,
            boolean applicable,
            String contents,
            List<Change> changes,
            @Nullable String kept,
            List<String> problems) {

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
     * @param before what goes, null for nothing
     * @param after what comes, null for nothing
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
