package org.estrade.talk.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A former slug of a talk. The address with this slug redirects to the current address of the talk, and no other talk may
 * have this slug.
 */
@Entity
@Table(name = "old_slug")
class OldSlug {

    @Id
    String slug;

    @ManyToOne
    Talk talk;

    @Column(name = "created_at")
    Instant createdAt = Instant.now();

    protected OldSlug() {}

    OldSlug(String slug, Talk talk) {
        this.slug = slug;
        this.talk = talk;
    }
}
