package org.estrade.visitor.finding;

import java.util.HashMap;
import java.util.Map;
import org.estrade.site.SiteContent;
import org.estrade.text.typography.Typography;
import org.estrade.visitor.published.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * The tags as a page in one language shows them, each leading to its talks. A name without a label in that language is
 * shown as it is, and as no language's: most are the same in all.
 */
public final class TagLinks {

    private final PublishedSite site;
    private final String language;
    private final Map<String, TagLink> known = new HashMap<>();

    /**
     * One of them.
     *
     * @param href where its talks are, null when visitors can read none
     */
    public record TagLink(String label, @Nullable String href) {}

    private TagLinks(PublishedSite site, String language) {
        this.site = site;
        this.language = language;
    }

    public static TagLinks of(PublishedSite site, String language) {
        TagLinks links = new TagLinks(site, language);
        site.contents().stream()
                .flatMap(talk -> talk.tags().stream())
                .forEach(tag -> links.known.computeIfAbsent(tag, links::published));
        return links;
    }

    private TagLink published(String tag) {
        TalkQuery query = TalkQuery.EVERYTHING.withTag(tag);
        return new TagLink(label(tag), site.site().home(language) + query.parameters());
    }

    /** The tag of that name, in the spelling that the talk has it in. */
    public TagLink of(String name) {
        return known.getOrDefault(name, new TagLink(label(name), null));
    }

    private String label(String name) {
        String label = site.tagLabels().getOrDefault(name, Map.of()).get(language);
        SiteContent content = site.site();
        return label == null ? Typography.text(name, content.defaultLanguage()) : Typography.text(label, language);
    }
}
