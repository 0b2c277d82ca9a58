package org.estrade.transfer.sample;

import org.estrade.site.Introduction;
import org.estrade.site.SiteContent.Link;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.jspecify.annotations.Nullable;

/** Reads what an imported page says of the speaker. */
public final class PageIntroduction {

    private PageIntroduction() {}

    /**
     * The facts about the speaker.
     *
     * @param text the text from which the page was read
     */
    public static Introduction of(ImportedPage page, String text) {
        return new Introduction(
                page.language(),
                page.author(),
                page.title(),
                page.description(),
                gitHubLink(page.github()),
                MarkdownPageImporter.permalink(text));
    }

    private static @Nullable Link gitHubLink(@Nullable String name) {
        return name != null && name.matches("[A-Za-z0-9-]+") ? new Link("GitHub", "https://github.com/" + name) : null;
    }
}
