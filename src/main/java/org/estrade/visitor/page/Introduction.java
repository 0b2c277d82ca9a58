package org.estrade.visitor.page;

import org.estrade.site.SiteContent;
import org.estrade.text.typography.Typography;
import org.jspecify.annotations.Nullable;

/**
 * The speaker's introduction on the talks page.
 *
 * @param text the text, empty when the speaker wrote none
 * @param language the language code of the text when it is not the page's language, else null
 */
record Introduction(String text, @Nullable String language) {

    /** The introduction in the given language, else in the site's default language. */
    static Introduction of(SiteContent site, String language) {
        String wanted = words(site, language);
        if (!wanted.isEmpty() || language.equals(site.defaultLanguage())) {
            return new Introduction(wanted, null);
        }
        String own = words(site, site.defaultLanguage());
        return new Introduction(own, own.isEmpty() ? null : site.defaultLanguage());
    }

    private static String words(SiteContent site, String language) {
        return site.text(language)
                .map(text -> Typography.text(text.pitch(), language))
                .orElse("");
    }

    /** The text when it is in the page's language, else an empty text. */
    String own() {
        return language == null ? text : "";
    }
}
