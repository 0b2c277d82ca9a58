package org.estrade.transfer.recognise.words;

import java.util.Set;
import org.estrade.text.PlainLetters;

/** Words that say that a delivery did not take place, or not on its date. */
public final class StatusWords {

    /** The status of a delivery. */
    public enum Status {
        GIVEN,
        CANCELLED,
        POSTPONED
    }

    private static final Set<String> CANCELLED =
            Set.of("annule", "annulee", "annules", "annulees", "annulation", "cancelled", "canceled", "cancellation");
    private static final Set<String> POSTPONED =
            Set.of("reporte", "reportee", "reportes", "reportees", "postponed", "decale", "decalee");
    private static final int MAX_WORDS = 8;

    private StatusWords() {}

    /** The status that a short text names; {@link Status#GIVEN} for any other text. */
    public static Status statusOf(String words) {
        if (words.length() > 80) {
            return Status.GIVEN;
        }
        String[] plain = PlainLetters.words(words).split(" ", -1);
        if (plain.length > MAX_WORDS) {
            return Status.GIVEN;
        }
        for (String word : new String[] {plain[0], plain[plain.length - 1], plain[Math.min(1, plain.length - 1)]}) {
            if (CANCELLED.contains(word)) {
                return Status.CANCELLED;
            }
            if (POSTPONED.contains(word)) {
                return Status.POSTPONED;
            }
        }
        return Status.GIVEN;
    }
}
