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

    /** Behind "invite me"; null when nobody is to write. */
    @Column(name = "contact_email")
    @Nullable String contactEmail;

    /** How the name is said: as the site's readers spell it, and in the phonetic alphabet. Empty when nobody asked. */
    String pronunciation = "";

    String phonetics = "";

    String fediverse = "";

    /** Who made the portrait. */
    @Column(name = "portrait_credit")
    String portraitCredit = "";

    /** The id of a picture. */
    @Column(name = "portrait_id")
    @Nullable Long portraitId;

    @Column(name = "starter_loaded_at")
    @Nullable Instant starterLoadedAt;
}
