package org.estrade.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the pages of the admin and of signing in need around their content. They are read once for each request.
 * Use in templates: {@code {cdi:siteHeader.shownName}}.
 */
@Named("siteHeader")
@RequestScoped
public class SiteHeader {

    private final SiteRepository sites;
    private final NewSite newSite;
    private @Nullable SiteSettings settings;

    SiteHeader(SiteRepository sites, NewSite newSite) {
        this.sites = sites;
        this.newSite = newSite;
    }

    /** Whether the site has sample talks about which the speaker has not decided yet. */
    public boolean hasSample() {
        return newSite.sampleImport().isPresent();
    }

    /** The speaker's name, empty until the site has one. */
    public String name() {
        return settings().general().name();
    }

    /** The name to show: the name of the speaker, or the name of the program until the site has one. */
    public String shownName() {
        return name().isEmpty() ? "Estrade" : name();
    }

    /** The speaker's time zone. */
    public ZoneId zone() {
        return settings().general().zone();
    }

    /** The code of the default language, in which the speaker writes. */
    public String language() {
        return languages().get(0);
    }

    /** The codes of the languages that the site is read in, the default language first; never empty. */
    public List<String> languages() {
        return settings().languages();
    }

    /** Whether a new talk is put before all others. */
    public boolean hasNewTalksFirst() {
        return settings().general().newTalks().equals(GeneralSettings.TOP);
    }

    private SiteSettings settings() {
        if (settings == null) {
            settings = sites.settings();
        }
        return settings;
    }
}
