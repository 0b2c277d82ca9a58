package org.estrade.talk.edit;

import java.util.List;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkRepository;

/** What the repository is while its database cannot be reached. */
public final class UnreachableTalks extends TalkRepository {

    @SuppressWarnings("NullAway") // nothing here gets as far as a name
    public UnreachableTalks() {
        super(null, null);
    }

    @Override
    public List<TalkContent> published() {
        throw new IllegalStateException("No database, for this test");
    }

    @Override
    public List<PublishedTalk> publishedTalks() {
        throw new IllegalStateException("No database, for this test");
    }
}
