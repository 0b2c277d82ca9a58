package org.estrade.transfer.recognise.link;

import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * A link with the kind that its text and its address show.
 *
 * @param kind the kind of link
 * @param url the address as written, with a scheme when it began with {@code //}
 * @param label the author's own text when it says more than the kind; null otherwise
 * @param language the language code that the text names; null when it names none
 * @param isMaterial whether the text names what the link leads to, so that it is no title and no venue
 */
public record FoundLink(
        LinkKind kind,
        String url,
        @Nullable String label,
        @Nullable String language,
        boolean isMaterial) {

    public LinkContent toContent() {
        return new LinkContent(kind, url, label, language, null);
    }

    public FoundLink withLabel(@Nullable String newLabel) {
        return new FoundLink(kind, url, newLabel, language, isMaterial);
    }

    public FoundLink withKind(LinkKind newKind) {
        return new FoundLink(newKind, url, label, language, isMaterial);
    }
}
