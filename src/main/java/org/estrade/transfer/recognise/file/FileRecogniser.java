package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.talk.DeliveryContent;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.outline.HeadingWords;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.outline.Outline;
import org.estrade.transfer.recognise.outline.OutlineInterpreter;
import org.estrade.transfer.recognise.record.RecordInterpreter;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of a whole file. Its result holds the deliveries that were found, and the lines that were not
 * understood.
 */
public final class FileRecogniser {

    /** The shapes that the speaker can choose for a page of headings and bullets. */
    private static final List<Shape> OUTLINE_SHAPES =
            List.of(Shape.BULLET_A_DELIVERY, Shape.EVENT_FIRST, Shape.TALK_FIRST, Shape.HEADING_A_DELIVERY);

    /** The mean completeness from which a page is good enough. Such a page is not read again in other shapes. */
    private static final double GOOD_SCORE = 0.8;

    /** The largest number of deliveries of a page that is read again in other shapes. It limits the time. */
    private static final int MAX_READ_AGAIN = 5_000;

    private static final String TITLE = "title";

    private final Choices choices;

    public FileRecogniser(Choices choices) {
        this.choices = choices;
    }

    /**
     * Reads a page of headings, lists, paragraphs and tables.
     *
     * @param title the title of the page in its front matter; empty when it has none
     */
    public Interpretation readPage(List<Node> nodes, String title) {
        SizeLimit portion = new SizeLimit();
        List<Node> kept = portion.truncate(nodes);
        Outline outline = Outline.ofNodes(kept, title, order(FileTexts.allTexts(kept)), choices);
        Shape chosen = choices.shape();
        if (chosen != null && OUTLINE_SHAPES.contains(chosen)) {
            Reading reading = read(outline, chosen);
            return toInterpretation(reading.shape(), Reason.CHOSEN, reading.findings(), portion);
        }
        Reading best = read(outline, null);
        int count = best.findings().drafts().size();
        double score = best.findings().score();
        boolean mayBeOtherShape = count == 0 || OUTLINE_SHAPES.contains(best.shape());
        if (mayBeOtherShape && count < MAX_READ_AGAIN && (count == 0 || score < GOOD_SCORE * count)) {
            Reading mostComplete = OUTLINE_SHAPES.stream()
                    .map(shape -> read(outline, shape))
                    .max(Comparator.comparingDouble(
                            reading -> reading.findings().score()))
                    .orElse(best);
            best = mostComplete.findings().score() > score + 1 ? mostComplete : best;
        }
        return toInterpretation(best.shape(), Reason.MOST_COMPLETE, best.findings(), portion);
    }

    /** A page that was read in one shape. */
    private record Reading(Shape shape, Findings findings) {}

    private static Reading read(Outline outline, @Nullable Shape forced) {
        Findings findings = new Findings();
        return new Reading(OutlineInterpreter.read(outline, forced, findings), findings);
    }

    /** Reads records: a list of records, or a record that holds lists. */
    public Interpretation readRecords(Value file) {
        SizeLimit portion = new SizeLimit();
        Value kept = portion.truncate(file);
        Findings findings = new Findings();
        RecordInterpreter.read(kept, order(FileTexts.allTexts(kept)), choices, findings);
        return toInterpretation(Shape.RECORDS, Reason.ONLY_SHAPE, findings, portion);
    }

    /**
     * Reads one file of front matter: its fields, then its text. When the fields name no event and the text holds
     * complete deliveries, the file is read as a page. The fields then describe the page, not a delivery. A list of records
     * below the title of a list of talks holds the talks.
     */
    public Interpretation readFrontMatter(Value.Fields fields, List<Node> text) {
        if (HeadingWords.isListTitle(fields.text(TITLE)) && holdsRecords(fields)) {
            Map<String, Value> lists = new LinkedHashMap<>(fields.fields());
            lists.remove(TITLE);
            Interpretation talks = readRecords(new Value.Fields(lists, fields.lineNumber()));
            if (!talks.occurrences().isEmpty()) {
                return talks.withShape(Shape.FRONT_MATTER);
            }
        }
        SizeLimit portion = new SizeLimit();
        List<Node> kept = portion.truncate(List.of(Node.of(fields, text, fields.lineNumber())));
        Reading reading = read(Outline.ofNodes(kept, "", order(FileTexts.allTexts(fields)), choices), null);
        Interpretation file = toInterpretation(reading.shape(), Reason.ONLY_SHAPE, reading.findings(), portion);
        // the columns of tables in the text are in the mapping too
        boolean namesEvent = fields.fields().keySet().stream()
                .map(name -> file.mapping().facts().get(name))
                .anyMatch(fact -> fact == FactKind.VENUE || fact == FactKind.PLACE);
        if (!namesEvent) {
            Interpretation page = readPage(text, fields.text(TITLE));
            boolean isListOfTalks =
                    file.occurrences().stream().allMatch(each -> HeadingWords.isListTitle(each.title()));
            if (isListOfTalks || page.occurrences().stream().anyMatch(FileRecogniser::isComplete)) {
                return page;
            }
        }
        return file.withShape(Shape.FRONT_MATTER);
    }

    /** Whether a field of the page is a list of several records, which may be its talks. */
    private static boolean holdsRecords(Value.Fields page) {
        return page.fields().values().stream()
                .anyMatch(value -> value.innerRecords().size() > 1);
    }

    private static boolean isComplete(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return delivery != null
                && delivery.date() != null
                && !occurrence.missing().contains(Missing.TITLE)
                && !occurrence.missing().contains(Missing.VENUE);
    }

    private DayMonthOrder order(List<String> texts) {
        DayMonthOrder chosen = choices.order();
        return chosen == null ? DayMonthOrder.ofTexts(texts) : chosen;
    }

    private Interpretation toInterpretation(Shape shape, Reason reason, Findings findings, SizeLimit portion) {
        findings.setBaseAddress(choices.baseAddress());
        List<Occurrence> occurrences = new ArrayList<>(findings.toOccurrences());
        if (portion.firstIgnoredLine() > 0) {
            findings.addRemark(portion.firstIgnoredLine(), Code.TOO_LONG);
        }
        if (occurrences.isEmpty()) {
            findings.addRemark(0, Code.NO_TALK_FOUND, shape.name(), FirstUnexplained.describe(findings));
        }
        return new Interpretation(
                shape,
                occurrences.isEmpty() ? Reason.NEAREST : reason,
                findings.score(),
                occurrences,
                findings.unexplained(),
                findings.remarks(),
                findings.mapping());
    }
}
