package org.estrade.talk.summary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.estrade.talk.store.TalkRepository;

/** The number of talks in the admin navigation ({@code {cdi:talkCount.value}}): drafts count, talks in the bin do not. */
@Named("talkCount")
@RequestScoped
public class TalkCount {

    private final TalkRepository talks;

    TalkCount(TalkRepository talks) {
        this.talks = talks;
    }

    public long value() {
        return talks.count("deletedAt is null");
    }
}
