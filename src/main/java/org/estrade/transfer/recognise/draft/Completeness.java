package org.estrade.transfer.recognise.draft;

import java.util.regex.Pattern;
import org.estrade.transfer.recognise.words.TitleScore;

/** How complete a delivery is, from 0 to 3, to compare the shapes in which a page can be read. */
final class Completeness {

    /** The title score above which the name of a venue is probably a title. */
    private static final double MAX_SCORE_OF_VENUE = 0.4;

    /** The completeness of a title or a venue alone. It is nearly that of both, since the page may not give more. */
    private static final double ONE_NAME = 1.75;

    private static final Pattern VENUE_IN_TITLE = Pattern.compile("\\s@ ?\\p{Lu}[\\p{L}\\p{N} ]{1,60}$");

    private Completeness() {}

    static double of(String title, boolean isSentence, String venue, boolean hasYear) {
        boolean hasOneName = title.isEmpty() != venue.isEmpty() && !isSentence;
        if (!hasYear && hasOneName) {
            return ONE_NAME;
        }
        return ofTitle(title, isSentence) + ofVenue(venue) + (hasYear ? 1 : 0);
    }

    /** A title that is a sentence counts -1, and one that holds the name of a venue 0. */
    private static double ofTitle(String title, boolean isSentence) {
        if (title.isEmpty() || VENUE_IN_TITLE.matcher(title).find()) {
            return 0;
        }
        return isSentence ? -1 : TitleScore.of(title) < -MAX_SCORE_OF_VENUE ? 0.5 : 1;
    }

    private static double ofVenue(String venue) {
        return venue.isEmpty() ? 0 : TitleScore.of(venue) > MAX_SCORE_OF_VENUE ? 0.5 : 1;
    }
}
