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
 * The moment this site's database was made: the oldest fact that it keeps, and the only one that no edit, no new name
 * and no new address changes. What needs a name for ever is named after it.
 */
@ApplicationScoped
class DatabaseCreation {

    private final EntityManager database;
    private volatile @Nullable LocalDateTime moment;

    DatabaseCreation(EntityManager database) {
        this.database = database;
    }

    /** A name for something that this site has one of. */
    @Transactional
    UUID name(String thing) {
        return UUID.nameUUIDFromBytes((thing + " " + read()).getBytes(StandardCharsets.UTF_8));
    }

    @Transactional
    Instant moment() {
        return read().toInstant(ZoneOffset.UTC);
    }

    // a copy of the database was made at the same moment: it is the same site
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
