package org.estrade.transfer.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page in one language, as the translation of stored talks that were not imported in this language.
 *
 * @param language the language code of the page
 * @param offered whether enough speaks for a translation, so that it is proposed to the speaker
 * @param wanted whether the translations are added to the stored talks; otherwise the page is imported like any other
 * @param pairings the stored talk of each talk of the page that is a translation, by the line number of the talk
 * @param unpaired the stored talks that may be translated and have no pair, in the order of the speaker
 * @param tagWords the word of the page for a stored tag, by the name of the tag
 */
public record Translation(
        String language,
        boolean offered,
        boolean wanted,
        Map<Integer, Pairing> pairings,
        List<StoredTalk> unpaired,
        Map<String, String> tagWords) {

    public Translation {
        pairings = Map.copyOf(pairings);
        unpaired = List.copyOf(unpaired);
        // sorted, so that pages show the tags in one order
        tagWords = Collections.unmodifiableSortedMap(new TreeMap<>(tagWords));
    }
}
