package org.estrade.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.estrade.site.SiteContent.Link;
import org.estrade.text.ShortTexts;
import org.estrade.web.FormVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that the speaker can set about the site: the one shape in which settings travel from the form to the database and to
 * the pages. A setting that is not filled in is empty.
 *
 * @param contactEmail the address to which invitations are sent
 * @param languages the languages that the site is read in, the default one first; never empty
 * @param pronunciation of the name, as readers of the default language spell it
 * @param phonetics the pronunciation in the phonetic alphabet
 * @param fediverse the speaker's handle: {@code @user@host}
 * @param portraitCredit who made the portrait
 * @param words by language; also of languages that the site is no longer read in
 * @param timeZone an id, perhaps one that this Java does not know
 * @param portrait the id of a picture, null when there is none
 */
public record SiteSettings(
        String name,
        String contactEmail,
        String pronunciation,
        String phonetics,
        String fediverse,
        String portraitCredit,
        List<String> languages,
        Map<String, Words> words,
        String timeZone,
        List<Link> links,
        @Nullable Long portrait) {

    /** The settings that differ by language. */
    public record Words(String pageTitle, String pitch, String portraitAlternative, ShortTexts biographies) {
        public static final Words EMPTY = new Words("", "", "", ShortTexts.EMPTY);
    }

    static final SiteSettings UNKNOWN =
            new SiteSettings("", "", "", "", "", "", List.of("fr", "en"), Map.of(), "UTC", List.of(), null);

    public SiteSettings {
        languages = List.copyOf(languages);
        // sorted, so that equal settings have one version
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        links = List.copyOf(links);
    }

    /** The profile in the fediverse, empty when there is none. */
    public Optional<FediverseHandle> fediverseHandle() {
        return FediverseHandle.of(fediverse);
    }

    /** The words in one language, empty ones when there are none. */
    public Words words(String language) {
        return words.getOrDefault(language, Words.EMPTY);
    }

    /** The time zone; UTC when this Java does not know it, so that a page is shown all the same. */
    public ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** A digest that is equal for equal settings: the version that a form was opened on. */
    public String version() {
        return FormVersion.of(this);
    }
}
