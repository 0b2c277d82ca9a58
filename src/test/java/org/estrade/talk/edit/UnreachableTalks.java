package org.estrade.talk.edit;

import org.estrade.talk.store.PublishedTalkReader;
import org.estrade.talk.store.PublishedTalks;
import org.jspecify.annotations.Nullable;

/** A reader whose database cannot be reached: its method throws an exception. */
public final class UnreachableTalks extends PublishedTalkReader {

    @SuppressWarnings("NullAway") // the method below does not use the arguments
    public UnreachableTalks() {
        super(null, null, null);
    }

    @Override
    public PublishedTalks read(@Nullable PublishedTalks former) {
        throw new IllegalStateException("No database, for this test");
    }
}
