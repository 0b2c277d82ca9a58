package org.estrade.transfer.recognise.link;

import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * A link as its words and address explain it.
 *
 * @param label the author's own words, when they say more than the kind
 * @param language that the words name
 * @param material whether the words name what it leads to, so that they are no title and no venue
 */
public record FoundLink(
        LinkKind kind,
        String url,
        @Nullable String label,
        @Nullable String language,
        boolean material) {

    public LinkContent content() {
        return new LinkContent(kind, url, label, language, null);
    }

    public FoundLink labelled(@Nullable String other) {
        return new FoundLink(kind, url, other, language, material);
    }

    public FoundLink of(LinkKind other) {
        return new FoundLink(other, url, label, language, material);
    }
}
