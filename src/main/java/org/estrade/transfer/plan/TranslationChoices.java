package org.estrade.transfer.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choices that the speaker made about the talks of a page that are translations of stored talks.
 *
 * @param wanted whether translations are added to the stored talks; null when the speaker did not choose
 * @param pairs the id of the stored talk that a talk of the page translates, by the line number of the talk of the page;
 *     {@link #NEW_TALK} when it translates none. The first line has number 1
 */
public record TranslationChoices(@Nullable Boolean wanted, Map<Integer, Long> pairs) {

    /** The id that stands for no stored talk. */
    public static final long NEW_TALK = 0;

    /** The choices of a speaker who did not choose anything. */
    public static final TranslationChoices NONE = new TranslationChoices(null, Map.of());

    /** The choice of a speaker who does not want translations. */
    public static final TranslationChoices UNWANTED = new TranslationChoices(false, Map.of());

    public TranslationChoices {
        pairs = Map.copyOf(pairs);
    }
}
