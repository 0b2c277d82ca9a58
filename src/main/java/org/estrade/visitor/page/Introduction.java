package org.estrade.visitor.page;

import org.estrade.site.SiteContent;
import org.estrade.text.typography.Typography;
import org.jspecify.annotations.Nullable;

/**
 * What the speaker says of themselves on the talks page.
 *
 * @param text empty when they said nothing
 * @param language of the text, when it is not the page's
 */
record Introduction(String text, @Nullable String language) {

    /** In that language, else in the site's own. */
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

    /** What it says to readers of the page's language; empty when it is in another. */
    String own() {
        return language == null ? text : "";
    }
}
