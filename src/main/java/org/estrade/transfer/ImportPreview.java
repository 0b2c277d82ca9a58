package org.estrade.transfer;

import java.util.List;
import org.estrade.text.typography.TitleView;
import org.estrade.transfer.plan.ImportPlan;
import org.jspecify.annotations.Nullable;

/**
 * The page that shows what an import would change, before the import is applied.
 *
 * @param source the text of the file; the form of the page carries the text, because the server stores nothing between two
 *     requests
 * @param problem the sentence that says why the import was refused; empty when it was not refused
 * @param digest the digest of the stored talks when the preview was made; a different digest later means that the preview
 *     is outdated
 * @param counts the numbers at the top of the page
 * @param reading how the text was read, and the choices that the speaker has
 * @param translation the language of the text, and the stored talks that it translates; null for a site without talks
 * @param warnings the warnings by line
 * @param entries the talks of the text, in the order of the text
 */
public record ImportPreview(
        ImportSource source,
        String problem,
        String digest,
        Counts counts,
        ReadingView reading,
        @Nullable TranslationView translation,
        List<Warning> warnings,
        List<Entry> entries) {

    /**
     * A line of the text.
     *
     * @param number the line number; the first line has number 1
     * @param excerpt the line; a long line is shortened
     */
    public record SourceLine(int number, String excerpt) {}

    /**
     * A delivery that can become a separate talk.
     *
     * @param line the line number of the delivery
     * @param label the delivery in one line
     */
    public record SplittableDelivery(int line, String label) {}

    /**
     * The numbers at the top of the page.
     *
     * @param create the number of talks that the import would create
     * @param update the number of talks that the import would change
     * @param same the number of talks that are stored already without a difference
     * @param deliveries the number of deliveries in the text
     * @param links the number of links in the text
     * @param warnings the number of warnings
     * @param applicable the number of talks that the import would create or change and that have no problem
     */
    public record Counts(
            long create, long update, long same, long deliveries, long links, long warnings, long applicable) {}

    /**
     * A warning about a line of the text.
     *
     * @param line the line number; the first line has number 1
     * @param fix the text of the button that accepts the suggestion; null when there is no suggestion
     * @param index the index of the warning, which the button sends; the first warning has index 0
     */
    public record Warning(
            int line, String sentence, @Nullable String fix, int index) {}

    /**
     * One talk of the text.
     *
     * @param line the line number of the talk
     * @param applicable whether the import would change something and the talk has no problem
     * @param contents the sentence that says how many deliveries, links and tags the talk has
     * @param kept the sentence that names the fields that keep the speaker's corrections; null when there are none
     * @param problems the sentences that say why the talk cannot be imported; empty when it can
     * @param translation whether the talk is added to a stored talk as its translation
     * @param pair the choice of the stored talk that the talk translates; null when there is no choice
     * @param source the lines from which the talk and its deliveries were read
     * @param firstDeliveries the first deliveries of a talk that the import would create, each in one line
     * @param otherDeliveries the deliveries after them
     * @param splittable the deliveries that can become separate talks; empty for a talk with one delivery
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
            boolean translation,
            TranslationView.@Nullable Pair pair,
            List<SourceLine> source,
            List<String> firstDeliveries,
            List<String> otherDeliveries,
            List<SplittableDelivery> splittable) {

        /** Whether the import would create the talk. */
        public boolean isNew() {
            return kind == ImportPlan.Kind.CREATE;
        }

        /** Whether the stored talk has no difference to the text. */
        public boolean isUnchanged() {
            return kind == ImportPlan.Kind.SAME;
        }
    }

    /**
     * One field that the import would change.
     *
     * @param field the label of the field
     * @param before the stored value; null when there is none
     * @param after the value after the import; null when there is none
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
