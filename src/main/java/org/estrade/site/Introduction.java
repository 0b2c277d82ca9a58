package org.estrade.site;

import org.estrade.site.SiteContent.Link;
import org.jspecify.annotations.Nullable;

/**
 * What an imported page says of the speaker and of itself. Each part but the language is null when the page does not say it.
 *
 * @param language the code of the language of title and pitch
 * @param name the speaker's name
 * @param link a link to the speaker elsewhere
 * @param formerAddress the path of the page on the site that it comes from
 */
public record Introduction(
        String language,
        @Nullable String name,
        @Nullable String pageTitle,
        @Nullable String pitch,
        @Nullable Link link,
        @Nullable String formerAddress) {}
