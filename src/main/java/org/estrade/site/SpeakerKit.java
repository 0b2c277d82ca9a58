package org.estrade.site;

import java.util.Map;
import org.estrade.media.MediaRepository.Size;
import org.estrade.text.ShortTexts;
import org.jspecify.annotations.Nullable;

/**
 * The settings that organisers need to announce the speaker. A setting that is not filled in is empty.
 *
 * @param pronunciation the pronunciation of the name, spelled for readers of the default language
 * @param phonetics the pronunciation in the International Phonetic Alphabet
 * @param biographies the biographies by language code; only languages with a biography
 * @param portrait the portrait, null when there is none
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
     * @param alternatives the descriptions of the portrait, by language code
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
