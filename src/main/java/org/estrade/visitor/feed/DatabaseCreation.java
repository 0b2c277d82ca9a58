package org.estrade.visitor.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which the database of this site was created. No edit, no new name and no new address changes it, so that ids
 * that must never change are made from it.
 */
@ApplicationScoped
class DatabaseCreation {

    private final EntityManager database;
    private volatile @Nullable LocalDateTime moment;

    DatabaseCreation(EntityManager database) {
        this.database = database;
    }

    /**
     * An id that never changes.
     *
     * @param thing the name of the thing, which this site has one of
     */
    @Transactional
    UUID id(String thing) {
        return UUID.nameUUIDFromBytes((thing + " " + read()).getBytes(StandardCharsets.UTF_8));
    }

    @Transactional
    Instant moment() {
        return read().toInstant(ZoneOffset.UTC);
    }

    // a copy of the database has the same moment, and therefore the same ids: it is the same site
    private LocalDateTime read() {
        LocalDateTime known = moment;
        if (known == null) {
            known = (LocalDateTime) database.createNativeQuery(
                            "select installed_on from flyway_schema_history order by installed_rank limit 1",
                            LocalDateTime.class)
                    .getSingleResult();
            moment = known;
        }
        return known;
    }
}
