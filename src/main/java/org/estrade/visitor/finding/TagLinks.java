package org.estrade.visitor.finding;

import java.util.Map;
import org.estrade.site.SiteContent;
import org.estrade.text.typography.Typography;
import org.estrade.visitor.published.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * The tags on a page in one language, each with a link to its talks. A tag without a label in that language is shown by its
 * name, without a {@code lang} attribute, because most names are the same in all languages.
 */
public final class TagLinks {

    private final PublishedSite site;
    private final String language;

    /**
     * A tag.
     *
     * @param label the label in the language of the page
     * @param href the address of its talks, null when no published talk has the tag
     */
    public record TagLink(String label, @Nullable String href) {}

    private TagLinks(PublishedSite site, String language) {
        this.site = site;
        this.language = language;
    }

    public static TagLinks of(PublishedSite site, String language) {
        return new TagLinks(site, language);
    }

    /** The tag with that name, spelled as in the talk. */
    public TagLink of(String name) {
        String href = site.index().hasTagNamed(name)
                ? site.site().home(language)
                        + TalkQuery.EVERYTHING.withTag(name).parameters()
                : null;
        return new TagLink(label(name), href);
    }

    private String label(String name) {
        String label = site.tagLabels().getOrDefault(name, Map.of()).get(language);
        SiteContent content = site.site();
        return label == null ? Typography.text(name, content.defaultLanguage()) : Typography.text(label, language);
    }
}
