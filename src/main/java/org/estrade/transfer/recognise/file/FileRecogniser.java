package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.outline.Outline;
import org.estrade.transfer.recognise.outline.OutlineInterpreter;
import org.estrade.transfer.recognise.record.RecordInterpreter;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/** The occurrences of a file, with what was not understood. */
public final class FileRecogniser {

    /** Shapes that headings and bullets can be forced into. */
    private static final List<Shape> OUTLINES =
            List.of(Shape.BULLET_A_DELIVERY, Shape.EVENT_FIRST, Shape.TALK_FIRST, Shape.HEADING_A_DELIVERY);

    /** A page whose deliveries are nearly all complete needs no second reading. */
    private static final double GOOD = 0.8;

    private final Choices choices;

    public FileRecogniser(Choices choices) {
        this.choices = choices;
    }

    /** Reads a page of headings, lists, paragraphs and tables. */
    public Interpretation page(List<Node> nodes) {
        Portion portion = new Portion();
        List<Node> kept = portion.of(nodes);
        Outline outline = Outline.of(kept, order(FileTexts.of(kept)), choices);
        Shape chosen = choices.shape();
        if (chosen != null && OUTLINES.contains(chosen)) {
            return page(outline, chosen, Reason.CHOSEN, portion);
        }
        Interpretation best = page(outline, null, Reason.MOST_COMPLETE, portion);
        if (best.score() < GOOD * best.occurrences().size()
                || best.occurrences().isEmpty()) {
            for (Shape shape : OUTLINES) {
                Interpretation other = page(outline, shape, Reason.MOST_COMPLETE, portion);
                best = other.score() > best.score() + 1 ? other : best;
            }
        }
        return best;
    }

    private Interpretation page(Outline outline, @Nullable Shape forced, Reason reason, Portion portion) {
        Findings findings = new Findings();
        Shape shape = OutlineInterpreter.read(outline, forced, findings);
        return interpretation(shape, reason, findings, portion);
    }

    /** Reads records: a list, or a record of lists. */
    public Interpretation records(Value file) {
        Portion portion = new Portion();
        Value kept = portion.of(file);
        Findings findings = new Findings();
        RecordInterpreter.read(kept, order(FileTexts.of(kept)), choices, findings);
        return interpretation(Shape.RECORDS, Reason.ONLY_SHAPE, findings, portion);
    }

    /**
     * Reads one file of front matter: its fields, then its text. Where the fields name no event and the text holds deliveries of its own,
     * the file is a page and its fields are the page's.
     */
    public Interpretation frontMatter(Value.Fields fields, List<Node> text) {
        Portion portion = new Portion();
        List<Node> kept = portion.of(List.of(Node.of(fields, text, fields.line())));
        Interpretation file =
                page(Outline.of(kept, order(FileTexts.of(fields)), choices), null, Reason.ONLY_SHAPE, portion);
        Collection<FactKind> facts = file.mapping().facts().values();
        boolean event = facts.contains(FactKind.VENUE) || facts.contains(FactKind.PLACE);
        if (!event) {
            Interpretation page = page(text);
            if (page.occurrences().stream().anyMatch(FileRecogniser::isWhole)) {
                return page;
            }
        }
        return file.as(Shape.FRONT_MATTER);
    }

    private static boolean isWhole(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return delivery != null
                && delivery.date() != null
                && !occurrence.missing().contains(Missing.TITLE)
                && !occurrence.missing().contains(Missing.VENUE);
    }

    private DayMonthOrder order(List<String> texts) {
        DayMonthOrder chosen = choices.order();
        return chosen == null ? DayMonthOrder.of(texts) : chosen;
    }

    private Interpretation interpretation(Shape shape, Reason reason, Findings findings, Portion portion) {
        findings.baseAddress(choices.baseAddress());
        List<Occurrence> occurrences = new ArrayList<>(findings.occurrences());
        if (portion.firstLeftOut() > 0) {
            findings.remark(portion.firstLeftOut(), Code.TOO_LONG);
        }
        if (occurrences.isEmpty()) {
            findings.remark(0, Code.NO_TALK_FOUND, shape.name(), NearMiss.of(findings));
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
