package org.estrade.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estrade.site.SiteContent.Link;
import org.estrade.text.ShortTexts;
import org.estrade.web.FormVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that the speaker settles about the site. What was never given is empty.
 *
 * @param contactEmail behind "invite me"
 * @param languages that the site is read in, the default one first; never empty
 * @param pronunciation of the name, as readers of the default language spell it
 * @param phonetics the same in the phonetic alphabet
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
        String portraitCredit,
        List<String> languages,
        Map<String, Words> words,
        String timeZone,
        List<Link> links,
        @Nullable Long portrait) {

    /** What the site says in one language. */
    public record Words(String pageTitle, String pitch, String portraitAlternative, ShortTexts biographies) {
        public static final Words EMPTY = new Words("", "", "", ShortTexts.EMPTY);
    }

    public SiteSettings {
        languages = List.copyOf(languages);
        // sorted, so that equal settings have one version
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        links = List.copyOf(links);
    }

    /** The same for equal settings, and for no others: what a form was opened on. */
    public String version() {
        return FormVersion.of(this);
    }
}
