package org.estrade.transfer.recognise;

import java.util.List;
import org.estrade.transfer.recognise.field.FieldMapping;

/**
 * The result of reading a file in one shape: the deliveries that were found, and the lines that were not understood.
 *
 * @param reason the reason why the shape was chosen; its name is part of the name of a message
 * @param score the number that says how well the shape fits; higher is better. Only scores of the same file can be
 *     compared
 * @param unexplained the lines that gave no fact and that no remark mentions
 * @param mapping the fact of each field that was read; empty for a page without fields
 */
public record Interpretation(
        Shape shape,
        Reason reason,
        double score,
        List<Occurrence> occurrences,
        List<Unexplained> unexplained,
        List<Remark> remarks,
        FieldMapping mapping) {

    /** The reason why a shape was chosen. */
    public enum Reason {
        /** The speaker chose it. */
        CHOSEN,
        /** The deliveries of this interpretation are the most complete. */
        MOST_COMPLETE,
        /** The format has only one shape. */
        ONLY_SHAPE,
        /** No shape gave a delivery. This shape has the highest score. */
        NEAREST
    }

    public Interpretation {
        occurrences = List.copyOf(occurrences);
        unexplained = List.copyOf(unexplained);
        remarks = List.copyOf(remarks);
    }

    public Interpretation withShape(Shape other) {
        return new Interpretation(other, reason, score, occurrences, unexplained, remarks, mapping);
    }

    public Interpretation withReason(Reason other) {
        return new Interpretation(shape, other, score, occurrences, unexplained, remarks, mapping);
    }
}
