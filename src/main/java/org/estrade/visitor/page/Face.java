package org.estrade.visitor.page;

import org.estrade.site.SiteContent;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.text.ShortTexts;
import org.estrade.text.typography.Typography;
import org.jspecify.annotations.Nullable;

/**
 * The speaker's portrait and one line of biography, at the top of the talks page. Both come from the settings of the kit.
 *
 * @param picture the path of the portrait in its small size, null when there is none
 * @param alternative the description of the portrait, the speaker's name when there is none
 * @param biography empty when the speaker wrote none of this length
 * @param language the language code of the biography when it is not the page's language, else null
 */
record Face(
        @Nullable String picture,
        String alternative,
        String biography,
        @Nullable String language) {

    static Face of(SiteContent site, String language) {
        Portrait portrait = site.kit().portrait();
        String own = line(site, language);
        String shown = own.isEmpty() ? site.defaultLanguage() : language;
        String line = line(site, shown);
        return new Face(
                portrait == null ? null : portrait.web().smallPath(),
                portrait == null
                        ? ""
                        : Typography.text(portrait.alternatives().getOrDefault(language, site.name()), language),
                Typography.text(line, shown),
                line.isEmpty() || shown.equals(language) ? null : shown);
    }

    private static String line(SiteContent site, String language) {
        return site.kit()
                .biographies()
                .getOrDefault(language, ShortTexts.EMPTY)
                .line()
                .strip();
    }

    public boolean isShown() {
        return picture != null || !biography.isEmpty();
    }
}
