package org.estrade.visitor.view;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.estrade.site.SiteContent;
import org.estrade.talk.TalkContent;
import org.estrade.text.typography.Typography;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page is for: what they read, and when.
 *
 * @param siteLanguage the site's default, which names and notes that do not say theirs are written in
 * @param today in the site's time zone
 */
public record Audience(String language, String siteLanguage, LocalDate today) {

    public static Audience of(SiteContent site, String language, Clock clock) {
        return new Audience(language, site.defaultLanguage(), LocalDate.now(clock.withZone(site.timeZone())));
    }

    /** Where a page or file is for this reader: {@code /feed.atom}, {@code /en/feed.atom}. */
    public String at(String path) {
        return SiteContent.at(language, siteLanguage, path);
    }

    /** Where a talk's own page is. */
    public String path(TalkContent talk) {
        return SiteContent.talk(language, siteLanguage, talk.slug());
    }

    public SiteMessages words() {
        return words(language);
    }

    public static SiteMessages words(String language) {
        return language.equals("en")
                ? MessageBundles.get(SiteMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(SiteMessages.class);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** What the speaker wrote without saying in which language. */
    public String set(String written) {
        return Typography.text(written, siteLanguage);
    }

    public @Nullable String setOrNull(@Nullable String written) {
        return written == null ? null : set(written);
    }

    /** The {@code lang} that a run in that language needs on this page: none when it is the page's. */
    public @Nullable String foreign(String written) {
        return written.equals(language) ? null : written;
    }
}
