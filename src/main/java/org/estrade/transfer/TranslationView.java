package org.estrade.transfer;

import java.util.List;
import org.estrade.transfer.ReadingView.Option;

/**
 * The part of the import preview about the language of the page, and about the stored talks that the page translates.
 *
 * @param language the name of the language
 * @param languages the languages to choose from; the current one is marked as chosen
 * @param choosable whether the site has talks that a page in this language can translate
 * @param offer the sentence that proposes to add translations; empty when nothing is proposed
 * @param reasons the sentence that says what the talks were recognised by; empty when none was
 * @param wanted whether translations are added
 * @param tagLabels the label that each tag gets, as texts of the form {@code name → label}
 */
public record TranslationView(
        String language,
        List<Option> languages,
        boolean choosable,
        String offer,
        String reasons,
        boolean wanted,
        List<String> tagLabels) {

    /**
     * The choice of the stored talk that one talk of the page translates.
     *
     * @param summary the sentence that names the stored talk and the reason; empty when the talk has no pair
     * @param options the stored talks to choose from, and none; the value is that of {@link ImportForm#pair}
     */
    public record Pair(String summary, List<Option> options) {}
}
