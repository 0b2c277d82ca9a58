package org.estrade.transfer.source;

import java.util.Map;
import java.util.Set;
import org.estrade.transfer.recognise.Choices;

/**
 * What the speaker decided in the preview of an import. Lines are numbers of the text, the first being 1.
 *
 * @param reading how the text is read
 * @param venues the venue's name by the line of a delivery that names none
 * @param joined the line of another talk by the line of a talk that is the same
 * @param split the lines of deliveries that are talks of their own
 */
public record ImportChoices(
        Choices reading, Map<Integer, String> venues, Map<Integer, Integer> joined, Set<Integer> split) {

    public static final ImportChoices NONE = new ImportChoices(Choices.NONE, Map.of(), Map.of(), Set.of());

    public ImportChoices {
        venues = Map.copyOf(venues);
        joined = Map.copyOf(joined);
        split = Set.copyOf(split);
    }
}
