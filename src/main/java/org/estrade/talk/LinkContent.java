package org.estrade.talk;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One address that goes with a talk or a delivery.
 *
 * @param url absolute, http or https, kept to the letter (a video's {@code t=} included)
 * @param label what to show instead of the kind's name
 * @param language of what it leads to, when it is not the talk's
 * @param credit who wrote or made it, when it is not the speaker
 */
@Embeddable
public record LinkContent(
        LinkKind kind,
        String url,
        @Nullable String label,
        @Nullable String language,
        @Nullable String credit) {

    public static LinkContent of(LinkKind kind, String url) {
        return new LinkContent(kind, url, null, null, null);
    }
}
