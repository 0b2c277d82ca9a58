package org.estrade.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one row of the table {@code site}, which a migration inserts. */
@Entity
class Site {

    static final short ONLY = 1;

    @Id
    short id;

    @Embedded
    GeneralSettings general = GeneralSettings.EMPTY;

    /** The time when the starter content was loaded, null when it was never loaded. */
    @Column(name = "starter_loaded_at")
    @Nullable Instant starterLoadedAt;

    /** The id of the import of the sample talks, null when there are none or when the speaker has decided about them. */
    @Column(name = "sample_import_id")
    @Nullable Long sampleImport;

    /** Whether the dashboard shows the first steps of a new site. */
    @Column(name = "first_steps")
    boolean firstSteps;
}
