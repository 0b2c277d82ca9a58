package org.estrade.transfer.recognise.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.transfer.recognise.phrase.Phrase;

/**
 * The order of title and venue in the lines of a page. Each phrase of the page votes by the scores of its pieces.
 * Phrases with the same structure are counted together, since people write all lines of a list in one way. Two
 * phrases have the same structure when they have as many pieces and links at the same positions.
 */
public final class TitleVenueOrder {

    /** The order without a page: every phrase is decided by itself. */
    public static final TitleVenueOrder NONE = new TitleVenueOrder(Map.of());

    private static final double MAX_BIAS = 0.8;

    /** The number of phrases of one structure that decide by themselves. Fewer ask all phrases that begin in the same way. */
    private static final int MIN_VOTES = 3;

    private final Map<String, double[]> votes;

    private TitleVenueOrder(Map<String, double[]> votes) {
        this.votes = votes;
    }

    /** The order that the phrases of a page show. */
    public static TitleVenueOrder ofPhrases(List<Phrase> phrases) {
        Map<String, double[]> votes = new HashMap<>();
        for (Phrase phrase : phrases) {
            if (isSinglePiece(phrase)) {
                addVote(shapeOf(phrase), phrase.pieces().get(0).titleScore(), votes);
            }
            if (phrase.pieces().size() >= 2) {
                double score = RoleChoice.titleFirstScore(phrase.pieces());
                addVote(shapeOf(phrase), score, votes);
                addVote(beginningOf(phrase), score, votes);
                addVote(firstOf(phrase), score, votes);
            }
        }
        return new TitleVenueOrder(votes);
    }

    private static void addVote(String shape, double score, Map<String, double[]> votes) {
        double[] sum = votes.computeIfAbsent(shape, each -> new double[2]);
        sum[0] += score;
        sum[1]++;
    }

    /**
     * A number from -0.8 to 0.8 for phrases of this structure: positive when the title comes first, negative when the
     * venue comes first.
     */
    double titleFirstBias(Phrase phrase) {
        double[] sum = votes.get(shapeOf(phrase));
        if (sum == null || sum[1] < MIN_VOTES) {
            sum = votes.get(beginningOf(phrase));
        }
        if (sum == null || sum[1] < 2) {
            return 0;
        }
        double mean = 2 * sum[0] / sum[1];
        return Math.max(-MAX_BIAS, Math.min(MAX_BIAS, mean));
    }

    /**
     * The title score of a piece that is alone in a dated phrase. The other phrases of this structure count as much as the
     * piece itself, because a list of events has only names of events. Longer phrases show what stands first.
     */
    double scoreOfSinglePiece(Phrase phrase) {
        double[] longer = votes.get(firstOf(phrase));
        double bias = longer == null || longer[1] < MIN_VOTES ? 0 : longer[0] / longer[1];
        double own = phrase.pieces().get(0).titleScore() + Math.max(-MAX_BIAS, Math.min(MAX_BIAS, bias));
        double[] sum = isSinglePiece(phrase) ? votes.get(shapeOf(phrase)) : null;
        return sum == null || sum[1] < MIN_VOTES ? own : (own + sum[0] / sum[1]) / 2;
    }

    private static boolean isSinglePiece(Phrase phrase) {
        return phrase.pieces().size() == 1 && phrase.isDated();
    }

    private static String firstOf(Phrase phrase) {
        return phrase.pieces().get(0).isLinked() ? "l first" : "t first";
    }

    private static String beginningOf(Phrase phrase) {
        return shapeOf(phrase).substring(0, Math.min(2, phrase.pieces().size())) + "…";
    }

    private static String shapeOf(Phrase phrase) {
        StringBuilder shape = new StringBuilder();
        phrase.pieces().stream().limit(4).forEach(piece -> shape.append(piece.isLinked() ? 'l' : 't'));
        return shape.toString();
    }
}
