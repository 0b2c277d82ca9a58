package org.estrade.talk;

import org.jspecify.annotations.Nullable;

/**
 * A co-speaker as a delivery names them: the name finds the person, in any of its spellings, or creates them.
 *
 * @param website the person's own page; a new person takes it, and an import gives it to one that has none
 */
public record SpeakerContent(String name, @Nullable String website) {

    public static SpeakerContent of(String name) {
        return new SpeakerContent(name, null);
    }
}
