package org.estrade.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estrade.site.SiteContent.Link;
import org.estrade.web.FormVersion;

/**
 * All settings of the site in one value, which the form, the database and the pages share.
 *
 * @param general the settings that are the same in every language
 * @param languages the codes of the languages that the site is read in, the default language first; never empty
 * @param byLanguage the settings that differ by language, by language code; they include languages that the site is no
 *     longer read in
 * @param links the speaker's links, in the order shown
 */
public record SiteSettings(
        GeneralSettings general, List<String> languages, Map<String, LanguageSettings> byLanguage, List<Link> links) {

    static final SiteSettings UNKNOWN =
            new SiteSettings(GeneralSettings.EMPTY, List.of("fr", "en"), Map.of(), List.of());

    public SiteSettings {
        languages = List.copyOf(languages);
        // sorted, so that equal settings have one version
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        links = List.copyOf(links);
    }

    /** The settings of a language; {@link LanguageSettings#EMPTY} when there are none. */
    public LanguageSettings in(String language) {
        return byLanguage.getOrDefault(language, LanguageSettings.EMPTY);
    }

    /** The version of the settings for optimistic locking: a digest that is equal for equal settings. */
    public String version() {
        return FormVersion.of(this);
    }
}
