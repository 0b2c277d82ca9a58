package org.estrade.visitor.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.estrade.site.SiteContent;
import org.estrade.talk.DateWords;
import org.estrade.talk.PartialDate;
import org.estrade.text.Typography;
import org.estrade.visitor.card.PageCard;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every public page: its head, header and footer.
 *
 * @param title of the window
 * @param description for search engines, null when nothing was said
 * @param name the speaker's, empty when unknown
 * @param languages empty when the site is read in one language
 * @param address the page's own, absolute; null on a page that has none, such as an error
 * @param card what other programs read of the page; null on a page that has no address
 * @param kit where the speaker's kit is, null while there is none
 * @param changed the day on which visitors last saw a talk change, in words; null while there is none
 * @param style the whole style sheet
 */
public record PageLayout(
        String language,
        String title,
        @Nullable String description,
        String name,
        String home,
        List<Link> links,
        List<LanguageLink> languages,
        @Nullable String address,
        @Nullable PageCard card,
        @Nullable String kit,
        @Nullable String changed,
        String style) {

    /**
     * Where the speaker is found elsewhere.
     *
     * @param language of the label, when it is not the page's
     */
    public record Link(String label, String url, @Nullable String language) {}

    /**
     * A way to the page in another language.
     *
     * @param code as shown: FR
     * @param name of the language, in it
     * @param address absolute, null when the page has none
     */
    public record LanguageLink(
            String language,
            String code,
            String name,
            String href,
            @Nullable String address,
            boolean current) {}

    /**
     * The frame of a page of that heading.
     *
     * @param paths of this page, by the language it is read in; null when it is in one language only
     * @param origin {@code https://exemple.fr}, null for a page that is not to be found again
     */
    public static PageLayout of(
            PublishedSite published,
            String language,
            String heading,
            @Nullable UnaryOperator<String> paths,
            @Nullable String origin,
            String description,
            String style) {
        SiteContent site = published.site();
        String name = Typography.text(site.name(), site.defaultLanguage());
        return new PageLayout(
                language,
                name.isEmpty() ? heading : heading + " · " + name,
                description.isEmpty() ? null : description,
                name,
                site.home(language),
                links(site, language),
                paths == null ? List.of() : languages(site, language, paths, origin),
                origin == null || paths == null ? null : origin + paths.apply(language),
                null,
                published.hasKit() ? site.kitPath(language) : null,
                changed(published, language),
                style);
    }

    PageLayout with(PageCard card) {
        return new PageLayout(
                language, title, description, name, home, links, languages, address, card, kit, changed, style);
    }

    private static @Nullable String changed(PublishedSite published, String language) {
        return published
                .changedAt()
                .map(moment -> LocalDate.ofInstant(moment, published.site().timeZone()))
                .map(day -> PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .map(day -> DateWords.of(day, Locale.forLanguageTag(language)))
                .orElse(null);
    }

    /** As the speaker gave them, and a way to invite them unless they gave one themselves. */
    private static List<Link> links(SiteContent site, String language) {
        String written = site.defaultLanguage();
        String foreign = language.equals(written) ? null : written;
        List<Link> links = new ArrayList<>();
        site.links().forEach(link -> links.add(new Link(Typography.text(link.label(), written), link.url(), foreign)));
        String invitation = "mailto:" + site.contactEmail();
        if (!site.contactEmail().isEmpty()
                && site.links().stream().noneMatch(link -> link.url().equalsIgnoreCase(invitation))) {
            links.add(new Link(Audience.words(language).invite(), invitation, null));
        }
        return List.copyOf(links);
    }

    private static List<LanguageLink> languages(
            SiteContent site, String current, UnaryOperator<String> paths, @Nullable String origin) {
        if (site.texts().size() < 2) {
            return List.of();
        }
        return site.languages().stream()
                .map(language -> new LanguageLink(
                        language,
                        language.toUpperCase(Locale.ROOT),
                        name(language),
                        paths.apply(language),
                        origin == null ? null : origin + paths.apply(language),
                        language.equals(current)))
                .toList();
    }

    private static String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** Where a file of that name is for those who read this page: {@code /en/feed.atom}. */
    public String at(String file) {
        return home.equals("/") ? home + file : home + "/" + file;
    }

    /** The address as it is printed under a talk's title: without its scheme. */
    public String printed(String id) {
        return address == null ? "" : printed() + "#" + id;
    }

    /** The page's own address as it is printed. */
    public String printed() {
        return address == null ? "" : address.replaceFirst("^https?://", "");
    }
}
