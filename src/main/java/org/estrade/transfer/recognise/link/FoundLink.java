package org.estrade.transfer.recognise.link;

import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * A link as its words and address explain it.
 *
 * @param label the author's own words, when they say more than the kind
 * @param language that the words name
 * @param isMaterial whether the words name what it leads to, so that they are no title and no venue
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
