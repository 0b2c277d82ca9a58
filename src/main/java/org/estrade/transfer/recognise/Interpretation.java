package org.estrade.transfer.recognise;

import java.util.List;
import org.estrade.transfer.recognise.field.FieldMapping;

/**
 * What a file says, read in one shape.
 *
 * @param reason code of why the shape was chosen, the name of a message
 * @param score how well the shape fits: higher is better, comparable within one file only
 * @param mapping of the fields that were read, empty for a page without fields
 * @param unexplained every line that became no part of a fact and that no remark names
 */
public record Interpretation(
        Shape shape,
        Reason reason,
        double score,
        List<Occurrence> occurrences,
        List<Unexplained> unexplained,
        List<Remark> remarks,
        FieldMapping mapping) {

    /** Why a shape was taken. */
    public enum Reason {
        /** The speaker chose it. */
        CHOSEN,
        /** The deliveries of this interpretation are the most complete. */
        MOST_COMPLETE,
        /** The format has only one shape. */
        ONLY_SHAPE,
        /** No shape gave a delivery; this one came nearest. */
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
