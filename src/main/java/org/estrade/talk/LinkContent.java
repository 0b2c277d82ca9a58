package org.estrade.talk;

import jakarta.persistence.Embeddable;
import org.estrade.text.WebAddress;
import org.estrade.vault.store.FileAddress;
import org.jspecify.annotations.Nullable;

/**
 * A link of a talk or of a delivery. A link has no id, so the database stores the same record.
 *
 * @param url the absolute address, http or https, stored without any change (a video's {@code t=} included); or the path of a
 *     file of this site, {@code /slides/…}
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

    /** Whether pages may show the link. A draft may have a text that is no address. */
    public boolean hasAddress() {
        return WebAddress.isValid(url) || FileAddress.isPath(url);
    }

    /** The same link with an absolute address, for what is read elsewhere than on this site. */
    public LinkContent at(String origin) {
        return new LinkContent(kind, FileAddress.absolute(origin, url), label, language, credit);
    }
}
