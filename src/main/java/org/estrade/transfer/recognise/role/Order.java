package org.estrade.transfer.recognise.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.phrase.Phrase;

/**
 * Which of the two a page writes first, title or venue. Each phrase of a page votes by its words; phrases of one shape, with as
 * many pieces and the same ones linked, count together, since people write a list in one way.
 */
public final class Order {

    /** No page: every phrase is decided by itself. */
    public static final Order NONE = new Order(Map.of());

    private static final double STRONGEST = 0.8;

    private final Map<String, double[]> votes;

    private Order(Map<String, double[]> votes) {
        this.votes = votes;
    }

    /** The order that these phrases show. */
    public static Order of(List<Phrase> phrases) {
        Map<String, double[]> votes = new HashMap<>();
        for (Phrase phrase : phrases) {
            if (phrase.pieces().size() >= 2) {
                double[] sum = votes.computeIfAbsent(shape(phrase), shape -> new double[2]);
                sum[0] += RoleChoice.titleFirst(phrase.pieces());
                sum[1]++;
            }
        }
        return new Order(votes);
    }

    /** Positive when phrases of this shape have the title first, negative when the venue, from -0.8 to 0.8. */
    double titleFirst(Phrase phrase) {
        double[] sum = votes.get(shape(phrase));
        if (sum == null || sum[1] < 2) {
            return 0;
        }
        double mean = 2 * sum[0] / sum[1];
        return Math.max(-STRONGEST, Math.min(STRONGEST, mean));
    }

    private static String shape(Phrase phrase) {
        StringBuilder shape = new StringBuilder();
        phrase.pieces().stream().limit(4).forEach(piece -> shape.append(piece.linked() ? 'l' : 't'));
        return shape.toString();
    }
}
