package org.estrade.transfer.source;

import java.util.Map;
import java.util.Set;
import org.estrade.transfer.recognise.Choices;
import org.jspecify.annotations.Nullable;

/**
 * The choices that the speaker made in the preview of an import. A line number counts the lines of the whole text. The first
 * line has number 1.
 *
 * @param reading the choices about how the text is read
 * @param venues the name of the venue, by the line number of a delivery that names none
 * @param joined the line number of the talk that stays, by the line number of the talk that is joined to it
 * @param split the line numbers of the deliveries that become separate talks
 * @param language the code of the language that the texts are in; null when the program recognises it
 */
public record ImportChoices(
        Choices reading,
        Map<Integer, String> venues,
        Map<Integer, Integer> joined,
        Set<Integer> split,
        @Nullable String language) {

    /** The choices of a speaker who did not choose anything. */
    public static final ImportChoices NONE = new ImportChoices(Choices.NONE, Map.of(), Map.of(), Set.of(), null);

    public ImportChoices {
        venues = Map.copyOf(venues);
        joined = Map.copyOf(joined);
        split = Set.copyOf(split);
    }
}
