package org.estrade.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one row that is always there. */
@Entity
class Site {

    static final short ONLY = 1;

    @Id
    short id;

    String name;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "content_version")
    long contentVersion;

    @Column(name = "starter_loaded_at")
    @Nullable Instant starterLoadedAt;
}
