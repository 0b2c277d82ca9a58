package org.estrade.talk;

import org.jspecify.annotations.Nullable;

/**
 * A co-speaker of a delivery, by name. Publishing the talk finds the person with that name or spelling, or creates one.
 *
 * @param website the person's web page. A new person gets this web page. An import also gives it to
 *     a stored person without a web page.
 */
public record SpeakerContent(String name, @Nullable String website) {

    public static SpeakerContent of(String name) {
        return new SpeakerContent(name, null);
    }
}
