package org.estrade.site;

import java.util.Map;
import org.estrade.media.MediaRepository.Size;
import org.estrade.text.ShortTexts;
import org.jspecify.annotations.Nullable;

/**
 * What organisers need of the speaker. What was never given is empty.
 *
 * @param pronunciation of the name, as readers of the site's default language spell it
 * @param phonetics the same in the phonetic alphabet
 * @param biographies by the language they are in; only those in which something is written
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
     * @param credit who made it, empty when nobody said so
     * @param alternatives what it shows, by language
     * @param web a size for pages
     * @param print the same in more pixels, null when there is none
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
