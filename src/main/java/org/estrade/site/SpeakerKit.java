package org.estrade.site;

import java.util.Map;
import org.estrade.media.MediaRepository.Size;
import org.estrade.text.ShortTexts;
import org.jspecify.annotations.Nullable;

/**
 * The settings that organisers need to announce the speaker. A setting that is not filled in is empty.
 *
 * @param pronunciation of the name, as readers of the default language spell it
 * @param phonetics the pronunciation in the phonetic alphabet
 * @param biographies by language; only languages with a biography
 * @param portrait null when there is none
 */
public record SpeakerKit(
        String pronunciation,
        String phonetics,
        Map<String, ShortTexts> biographies,
        @Nullable Portrait portrait) {

    public static final SpeakerKit EMPTY = new SpeakerKit("", "", Map.of(), null);

    public SpeakerKit {
        biographies = Map.copyOf(biographies);
    }

    /**
     * The speaker's picture.
     *
     * @param credit the name of the photographer, empty when unknown
     * @param alternatives what the portrait shows, by language
     * @param web the size for pages
     * @param print the larger size for print, null when there is none
     */
    public record Portrait(
            String credit,
            Map<String, String> alternatives,
            Size web,
            @Nullable Size print) {

        public Portrait {
            alternatives = Map.copyOf(alternatives);
        }
    }
}
