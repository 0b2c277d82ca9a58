package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;

/** Finds talks by their former addresses. */
@ApplicationScoped
public class TalkAddresses {

    private final Session database;

    TalkAddresses(Session database) {
        this.database = database;
    }

    /** The present slug of the talk with this former slug; empty when there is no such talk or the talk is not public. */
    @Transactional
    public Optional<String> presentSlug(String formerSlug) {
        return database.createQuery(
                        "select t.slug from OldSlug o join o.talk t"
                                + " where o.slug = ?1 and t.publishedAt is not null and t.deletedAt is null",
                        String.class)
                .setParameter(1, formerSlug)
                .getResultStream()
                .findFirst();
    }
}
