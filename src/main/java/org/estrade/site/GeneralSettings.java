package org.estrade.site;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings that are the same in every language. Each component is a column of the table {@code site} and a field of the
 * settings form with the component's name: neither the repository nor the form's reader names it again. A setting that is
 * not filled in is empty.
 *
 * @param name the speaker's name
 * @param contactEmail the address to which invitations are sent
 * @param pronunciation of the name, as readers of the default language spell it
 * @param phonetics the pronunciation in the phonetic alphabet
 * @param fediverse the speaker's handle: {@code @user@host}
 * @param portraitCredit who made the portrait
 * @param timeZone an id, perhaps one that this Java does not know
 * @param portrait the id of a picture, null when there is none
 */
@Embeddable
public record GeneralSettings(
        String name,

        @Column(name = "contact_email") @Convert(converter = EmptyAsNull.class)
        String contactEmail,

        String pronunciation,
        String phonetics,
        String fediverse,

        @Column(name = "portrait_credit") String portraitCredit,

        @Column(name = "time_zone") String timeZone,

        @Column(name = "portrait_id") @Nullable Long portrait) {

    public static final GeneralSettings EMPTY = new GeneralSettings("", "", "", "", "", "", "UTC", null);

    public GeneralSettings {
        // the column has null when there is no address
        contactEmail = contactEmail == null ? "" : contactEmail;
        fediverse = FediverseHandle.of(fediverse).map(FediverseHandle::text).orElse(fediverse);
    }

    /** The same settings with another name. */
    GeneralSettings withName(String name) {
        return new GeneralSettings(
                name, contactEmail, pronunciation, phonetics, fediverse, portraitCredit, timeZone, portrait);
    }

    /** The profile in the fediverse, empty when there is none. */
    public Optional<FediverseHandle> fediverseHandle() {
        return FediverseHandle.of(fediverse);
    }

    /** The time zone; UTC when this Java does not know it, so that a page is shown all the same. */
    public ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
