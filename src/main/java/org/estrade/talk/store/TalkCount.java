package org.estrade.talk.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How many talks the admin's navigation announces: {@code {cdi:talkCount.value}}, drafts included, the bin not. */
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
