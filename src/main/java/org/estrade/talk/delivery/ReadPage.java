package org.estrade.talk.delivery;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the form says after a page was read: where its values come from, and which values it offers beside typed ones.
 *
 * @param status what was found, or why nothing was; empty before a page is read
 * @param isFailure whether the page could not be read
 * @param remarks what the speaker should know, one sentence each
 * @param sources where a value comes from, by the name of its field
 * @param offers values that differ from what the speaker typed
 */
public record ReadPage(
        String status, boolean isFailure, List<String> remarks, Map<String, Source> sources, List<Offer> offers) {

    /** Before a page is read. */
    public static final ReadPage NONE = new ReadPage("", false, List.of(), Map.of(), List.of());

    public ReadPage {
        remarks = List.copyOf(remarks);
        sources = Map.copyOf(sources);
        offers = List.copyOf(offers);
    }

    /** Why a page could not be read, in one sentence. */
    public static ReadPage failed(String sentence) {
        return new ReadPage(sentence, true, List.of(), Map.of(), List.of());
    }

    /**
     * Where a value comes from.
     *
     * @param isGuess whether the speaker should check the value
     */
    public record Source(String sentence, boolean isGuess) {}

    /**
     * A value that the page gives for a field in which another one was typed.
     *
     * @param label the label of the field
     * @param value the value in words
     * @param take the text that the button sends: the name of the field, an equals sign and the value
     */
    public record Offer(String label, String value, Source source, String take) {}

    /** Where the value of a field comes from; null when the speaker typed it. */
    public @Nullable Source source(String field) {
        return sources.get(field);
    }

    public boolean hasStatus() {
        return !status.isEmpty();
    }
}
