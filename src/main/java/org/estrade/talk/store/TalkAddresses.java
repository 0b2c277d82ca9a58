package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The present and former slugs of talks. */
@ApplicationScoped
public class TalkAddresses {

    private final Session database;

    TalkAddresses(Session database) {
        this.database = database;
    }

    /** All present and former slugs of all talks, those in the bin included. */
    @Transactional
    public Set<String> slugs() {
        return new HashSet<>(database.createNativeQuery(
                        "select slug from talk where slug is not null union select slug from old_slug", String.class)
                .getResultList());
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

    /** Whether no other talk has this slug as its present or former slug. */
    @Transactional
    public boolean isFree(String slug, @Nullable Long talkId) {
        return database.createQuery("select t.id from Talk t where t.slug = ?1", Long.class)
                        .setParameter(1, slug)
                        .getResultStream()
                        .allMatch(owner -> owner.equals(talkId))
                && database.createQuery("select o.talk.id from OldSlug o where o.slug = ?1", Long.class)
                        .setParameter(1, slug)
                        .getResultStream()
                        .allMatch(formerOwner -> formerOwner.equals(talkId));
    }

    /** The preferred slug when it is free, otherwise the first of {@code slug-2}, {@code slug-3}… that is free. */
    @Transactional
    public String freeSlug(String preferred, @Nullable Long talkId) {
        String slug = preferred;
        for (int i = 2; !isFree(slug, talkId); i++) {
            slug = preferred + "-" + i;
        }
        return slug;
    }
}
