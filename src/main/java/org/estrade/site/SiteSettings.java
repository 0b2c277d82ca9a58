package org.estrade.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estrade.site.SiteContent.Link;
import org.estrade.web.FormVersion;

/**
 * All that the speaker can set about the site: the one value in which settings travel from the form to the database and to
 * the pages.
 *
 * @param general the settings that are the same in every language
 * @param languages the codes of the languages that the site is read in, the default one first; never empty
 * @param byLanguage the settings that differ by language; also of languages that the site is no longer read in
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

    /** The settings of a language, empty ones when there are none. */
    public LanguageSettings in(String language) {
        return byLanguage.getOrDefault(language, LanguageSettings.EMPTY);
    }

    /** A digest that is equal for equal settings: the version that a form was opened on. */
    public String version() {
        return FormVersion.of(this);
    }
}
