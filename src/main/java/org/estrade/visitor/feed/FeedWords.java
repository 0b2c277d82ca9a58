package org.estrade.visitor.feed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The messages of this room in the language of a file. */
public final class FeedWords {

    private FeedWords() {}

    /** The messages in that language, in French when the program has no translation. */
    public static FeedMessages in(String language) {
        return language.equals("en")
                ? MessageBundles.get(FeedMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(FeedMessages.class);
    }
}
