package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.outline.Node;
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
        DayMonthOrder order = order(FileTexts.of(nodes));
        Shape chosen = choices.shape();
        if (chosen != null && OUTLINES.contains(chosen)) {
            return page(nodes, order, chosen, Reason.CHOSEN);
        }
        Interpretation best = page(nodes, order, null, Reason.MOST_COMPLETE);
        if (best.score() < GOOD * best.occurrences().size()
                || best.occurrences().isEmpty()) {
            for (Shape shape : OUTLINES) {
                Interpretation other = page(nodes, order, shape, Reason.MOST_COMPLETE);
                best = other.score() > best.score() + 1 ? other : best;
            }
        }
        return best;
    }

    private Interpretation page(List<Node> nodes, DayMonthOrder order, @Nullable Shape forced, Reason reason) {
        Findings findings = new Findings();
        Shape shape = OutlineInterpreter.read(nodes, order, choices, forced, findings);
        return interpretation(shape, reason, findings);
    }

    /** Reads records: a list, a record of lists, or our own export. */
    public Interpretation records(Value file) {
        DayMonthOrder order = order(FileTexts.of(file));
        Findings findings = new Findings();
        if (file instanceof Value.Fields record && OwnExport.isOne(record)) {
            return new OwnExport().read(record);
        }
        RecordInterpreter.read(file, order, choices, findings);
        return interpretation(Shape.RECORDS, Reason.ONLY_SHAPE, findings);
    }

    /** Reads one file of front matter: its fields, then its text. */
    public Interpretation frontMatter(Value.Fields fields, List<Node> text) {
        DayMonthOrder order = order(FileTexts.of(fields));
        Findings record = new Findings();
        RecordInterpreter.readOne(fields, order, choices, record, new OccurrenceDraft(fields.line()));
        Findings findings = new Findings();
        findings.takeRemarks(record);
        for (OccurrenceDraft draft : record.drafts()) {
            OutlineInterpreter.readBelow(text, draft, order, choices, findings);
        }
        return interpretation(Shape.FRONT_MATTER, Reason.ONLY_SHAPE, findings);
    }

    private DayMonthOrder order(List<String> texts) {
        DayMonthOrder chosen = choices.order();
        return chosen == null ? DayMonthOrder.of(texts) : chosen;
    }

    private Interpretation interpretation(Shape shape, Reason reason, Findings findings) {
        findings.baseAddress(choices.baseAddress());
        List<Occurrence> occurrences = new ArrayList<>(findings.occurrences());
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
