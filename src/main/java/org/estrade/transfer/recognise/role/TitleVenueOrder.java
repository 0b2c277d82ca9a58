package org.estrade.transfer.recognise.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.phrase.Phrase;

/**
 * Which of the two a page writes first, title or venue. Each phrase of a page votes by its words; phrases of one shape, with as
 * many pieces and the same ones linked, count together, since people write a list in one way.
 */
public final class TitleVenueOrder {

    /** No page: every phrase is decided by itself. */
    public static final TitleVenueOrder NONE = new TitleVenueOrder(Map.of());

    private static final double MAX_BIAS = 0.8;

    private final Map<String, double[]> votes;

    private TitleVenueOrder(Map<String, double[]> votes) {
        this.votes = votes;
    }

    /** The order that these phrases show. */
    public static TitleVenueOrder ofPhrases(List<Phrase> phrases) {
        Map<String, double[]> votes = new HashMap<>();
        for (Phrase phrase : phrases) {
            if (phrase.pieces().size() >= 2) {
                double[] sum = votes.computeIfAbsent(shapeOf(phrase), shape -> new double[2]);
                sum[0] += RoleChoice.titleFirstScore(phrase.pieces());
                sum[1]++;
            }
        }
        return new TitleVenueOrder(votes);
    }

    /** Positive when phrases of this shape have the title first, negative when the venue, from -0.8 to 0.8. */
    double titleFirstBias(Phrase phrase) {
        double[] sum = votes.get(shapeOf(phrase));
        if (sum == null || sum[1] < 2) {
            return 0;
        }
        double mean = 2 * sum[0] / sum[1];
        return Math.max(-MAX_BIAS, Math.min(MAX_BIAS, mean));
    }

    private static String shapeOf(Phrase phrase) {
        StringBuilder shape = new StringBuilder();
        phrase.pieces().stream().limit(4).forEach(piece -> shape.append(piece.isLinked() ? 'l' : 't'));
        return shape.toString();
    }
}
