package org.estrade.talk;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A link of a talk or of a delivery. A link has no id, so the database stores the same record.
 *
 * @param url the absolute address, http or https, stored without any change (a video's {@code t=} included)
 * @param label the text of the link; null when the page shows the name of its kind
 * @param language the code of the language of the linked page; null when it is the language of the talk
 * @param credit the author of the linked page; null when it is the speaker
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

    public LinkContent withUrl(String url) {
        return new LinkContent(kind, url, label, language, credit);
    }
}
