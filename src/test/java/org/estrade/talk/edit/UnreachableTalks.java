package org.estrade.talk.edit;

import java.util.List;
import java.util.Map;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkRepository;

/** A repository whose database cannot be reached: its methods throw an exception. */
public final class UnreachableTalks extends TalkRepository {

    @SuppressWarnings("NullAway") // the methods below do not use the arguments
    public UnreachableTalks() {
        super(null, null);
    }

    @Override
    public List<TalkContent> published() {
        throw new IllegalStateException("No database, for this test");
    }

    @Override
    public List<PublishedTalk> publishedTalks(Map<Long, PublishedTalk> known) {
        throw new IllegalStateException("No database, for this test");
    }
}
