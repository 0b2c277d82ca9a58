package org.estrade.visitor.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.estrade.site.SiteContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.words.DateWords;
import org.estrade.text.typography.Typography;
import org.estrade.visitor.card.PageCard;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The parts that every public page has: its head, header and footer.
 *
 * @param title the title of the browser's window
 * @param description for search engines, null when there is none
 * @param name the speaker's name, empty when unknown
 * @param languages links to the page in each language, empty when the site is read in one language
 * @param canonical the absolute address that search engines keep for this text, null without an address
 * @param alternates the page in each language in which it has a text, and for readers of any other language
 *     ({@code x-default}); empty when there is only one
 * @param address the page's absolute address, null on a page without one, such as an error
 * @param card the metadata for other programs, null on a page without an address
 * @param invitation the mailto address for invitations, null when the speaker's address is unknown
 * @param invitationLabel what the speaker calls the link to that address in the language of the page, null when they have
 *     no such link
 * @param kit the path of the speaker's kit, null while there is none
 * @param changed the day on which visitors last saw a talk change, in words; null while there is none
 * @param style the text of the whole style sheet
 */
public record PageLayout(
        String language,
        String title,
        @Nullable String description,
        String name,
        String home,
        List<Link> links,
        List<LanguageLink> languages,
        @Nullable String canonical,
        List<Alternate> alternates,
        @Nullable String address,
        @Nullable PageCard card,
        @Nullable String invitation,
        @Nullable String invitationLabel,
        @Nullable String kit,
        @Nullable String changed,
        String style) {

    /**
     * A link to the speaker on another site.
     *
     * @param language the language of the label when it is not the page's, else null
     * @param me whether the link leads to a profile that names this site as the speaker's ({@code rel="me"})
     */
    public record Link(String label, String url, @Nullable String language, boolean me) {}

    /**
     * A link to the page in another language.
     *
     * @param code the language code as shown: FR
     * @param name the language's own name
     * @param address the absolute address, null when the page has none
     */
    public record LanguageLink(
            String language,
            String code,
            String name,
            String href,
            @Nullable String address,
            boolean current) {}

    /** The absolute address of the page for readers of a language, which is a code or {@code x-default}. */
    public record Alternate(String language, String address) {}

    /**
     * The layout of a page.
     *
     * @param heading the heading of the page, which begins the title of the window
     * @param paths the page's path by language; null for a page in one language only
     * @param description for search engines, empty when there is none
     * @param hasAddress whether the page has an address of its own: an error and a preview have none
     */
    public static PageLayout of(
            Visit visit,
            String heading,
            @Nullable UnaryOperator<String> paths,
            boolean hasAddress,
            String description,
            String style) {
        SiteContent site = visit.site();
        String language = visit.language();
        String origin = hasAddress ? visit.origin() : null;
        List<LanguageLink> languages =
                paths == null ? List.<LanguageLink>of() : languages(site, language, paths, origin);
        String address = origin == null || paths == null ? null : origin + paths.apply(language);
        return new PageLayout(
                language,
                visit.name().isEmpty() ? heading : heading + " · " + visit.name(),
                description.isEmpty() ? null : description,
                visit.name(),
                site.home(language),
                links(site, language),
                languages,
                address,
                alternates(languages),
                address,
                null,
                Invitation.recipient(site),
                language.equals(site.defaultLanguage()) ? Invitation.label(site) : null,
                visit.published().hasKit() ? site.kitPath(language) : null,
                changed(visit.published(), language),
                style);
    }

    PageLayout with(PageCard card) {
        return new PageLayout(
                language,
                title,
                description,
                name,
                home,
                links,
                languages,
                canonical,
                alternates,
                address,
                card,
                invitation,
                invitationLabel,
                kit,
                changed,
                style);
    }

    /**
     * The layout of a page that has a text in some languages only. Its pages in the other languages show the same text, so
     * that search engines keep one of them.
     *
     * @param written the codes of these languages, not empty
     */
    PageLayout writtenIn(List<String> written) {
        List<LanguageLink> pages = languages.stream()
                .filter(page -> written.contains(page.language()))
                .toList();
        String kept = written.contains(language) || pages.isEmpty()
                ? address
                : pages.get(0).address();
        return new PageLayout(
                language,
                title,
                description,
                name,
                home,
                links,
                languages,
                kept,
                alternates(pages),
                address,
                card,
                invitation,
                invitationLabel,
                kit,
                changed,
                style);
    }

    private static List<Alternate> alternates(List<LanguageLink> pages) {
        List<Alternate> alternates = new ArrayList<>();
        for (LanguageLink page : pages.size() < 2 ? List.<LanguageLink>of() : pages) {
            if (page.address() != null) {
                alternates.add(new Alternate(page.language(), page.address()));
            }
        }
        if (!alternates.isEmpty()) {
            // the first language is the default one
            alternates.add(new Alternate("x-default", alternates.get(0).address()));
        }
        return List.copyOf(alternates);
    }

    private static @Nullable String changed(PublishedSite published, String language) {
        return published
                .changedAt()
                .map(moment -> LocalDate.ofInstant(moment, published.site().timeZone()))
                .map(day -> PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .map(day -> DateWords.of(day, Locale.forLanguageTag(language)))
                .orElse(null);
    }

    /** The speaker's links, without one that is the invitation, and the profile in the fediverse. */
    private static List<Link> links(SiteContent site, String language) {
        String written = site.defaultLanguage();
        String foreign = language.equals(written) ? null : written;
        List<Link> links = new ArrayList<>();
        String invitation = Invitation.recipient(site);
        site.links().stream()
                .filter(link -> !link.url().equalsIgnoreCase(invitation))
                .forEach(link ->
                        links.add(new Link(Typography.text(link.label(), written), link.url(), foreign, false)));
        site.settings()
                .general()
                .fediverseHandle()
                .ifPresent(handle -> links.add(new Link(handle.text(), handle.url(), null, true)));
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

    /** The path of a file in the page's language: {@code /en/feed.atom}. */
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
