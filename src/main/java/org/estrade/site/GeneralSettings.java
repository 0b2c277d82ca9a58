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
 * settings form with the same name, so that neither the repository nor the form lists the names again. A setting that is
 * not filled in is empty.
 *
 * <p>A new setting needs: a migration, a component here (for a setting by language: in {@link LanguageSettings}), a field in
 * {@code templates/admin/settings/settings.html}, its label in {@code SettingsMessages} and {@code settings_en.properties},
 * a rule in {@code SettingsCheck} when not every text is allowed, and the template that shows it.
 *
 * @param name the speaker's name
 * @param contactEmail the address to which invitations are sent
 * @param pronunciation the pronunciation of the name, spelled for readers of the default language
 * @param phonetics the pronunciation in the International Phonetic Alphabet
 * @param fediverse the speaker's handle: {@code @user@host}
 * @param portraitCredit the name of the photographer of the portrait
 * @param timeZone the id of a time zone; this version of Java may not know it
 * @param formerAddresses the paths that the talks page had before, one a line; see {@link FormerAddress}
 * @param newTalks where a new talk is put in the order of the talks: {@code top} or {@code bottom}
 * @param pictures whether pages show pictures of slides and videos: {@code shown}, or empty
 * @param portrait the id of the portrait's picture, null when there is none
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

        @Column(name = "former_addresses") String formerAddresses,

        @Column(name = "new_talks") String newTalks,

        String pictures,

        @Column(name = "portrait_id") @Nullable Long portrait) {

    /** The value of {@link #newTalks} for the first place in the order of the talks. */
    public static final String TOP = "top";

    /** The value of {@link #newTalks} for the last place in the order of the talks. */
    public static final String BOTTOM = "bottom";

    /** The value of {@link #pictures} when they are shown. */
    private static final String SHOWN = "shown";

    public static final GeneralSettings EMPTY = new GeneralSettings("", "", "", "", "", "", "UTC", "", TOP, "", null);

    public GeneralSettings {
        newTalks = BOTTOM.equals(newTalks) ? BOTTOM : TOP;
        pictures = SHOWN.equals(pictures) ? SHOWN : "";
        // the column has null when there is no address
        contactEmail = contactEmail == null ? "" : contactEmail;
        fediverse = FediverseHandle.of(fediverse).map(FediverseHandle::text).orElse(fediverse);
    }

    /** The same settings with another name. */
    GeneralSettings withName(String name) {
        return new GeneralSettings(
                name,
                contactEmail,
                pronunciation,
                phonetics,
                fediverse,
                portraitCredit,
                timeZone,
                formerAddresses,
                newTalks,
                pictures,
                portrait);
    }

    /** The same settings with one more path that the talks page had before. */
    GeneralSettings withFormerAddress(String path) {
        String paths = formerAddresses.isEmpty() ? path : formerAddresses + "\n" + path;
        return new GeneralSettings(
                name,
                contactEmail,
                pronunciation,
                phonetics,
                fediverse,
                portraitCredit,
                timeZone,
                paths,
                newTalks,
                pictures,
                portrait);
    }

    /** Whether pages show pictures of slides and videos. */
    public boolean showsPictures() {
        return pictures.equals(SHOWN);
    }

    /** Whether the talks page had this path before. */
    public boolean isFormerAddress(String path) {
        return formerAddresses.lines().anyMatch(former -> FormerAddress.matches(former, path));
    }

    /** The profile in the fediverse, empty when there is none. */
    public Optional<FediverseHandle> fediverseHandle() {
        return FediverseHandle.of(fediverse);
    }

    /** The time zone; UTC when this version of Java does not know it, so that pages can still be shown. */
    public ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
