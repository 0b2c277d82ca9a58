package org.estrade.visitor.finding;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estrade.visitor.published.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * The search field, the filters and the result count above the talks, and the links to other result pages below them.
 *
 * @param action the address to which the form is sent
 * @param words the content of the search field
 * @param tag the tag that the query has, as addresses spell it, else null
 * @param has the id of the material that the query has, else null
 * @param chips the filters that are shown: the materials and the most used tags, and the tag that the query has
 * @param moreChips the other tags, the most used first
 * @param tags the number of all tags
 * @param status a sentence with the number of results and the page; empty when all talks are on the page
 * @param everything the address without filters, null when no filter is set
 * @param numbers the links to the result pages, empty when there is only one
 * @param previous the address of the previous result page, null on the first
 * @param next the address of the next result page, null on the last
 */
public record SearchPanel(
        String action,
        String words,
        @Nullable String tag,
        @Nullable String has,
        List<Chip> chips,
        List<Chip> moreChips,
        int tags,
        String status,
        @Nullable String everything,
        List<PageLink> numbers,
        @Nullable String previous,
        @Nullable String next) {

    // keeps the search panel in view after a click on a filter, also without the script
    private static final String FRAGMENT = "#_find";

    private static final int FEWEST_TALKS = 4;

    /** The most tags that are shown at once. */
    private static final int MOST_TAGS = 10;

    /** A link to a result page. */
    public record PageLink(int number, String href, boolean current) {}

    /** The panel, null when there are fewer than four talks and no filter is set. */
    public static @Nullable SearchPanel of(PublishedSite site, TalkResults results, String language) {
        TalkQuery query = results.query();
        if (results.all() < FEWEST_TALKS && !query.isFilter()) {
            return null;
        }
        String home = site.site().home(language);
        FindingMessages words = words(language);
        Function<TalkQuery, String> address = asked -> home + asked.parameters() + FRAGMENT;
        List<Chip> tags = Chip.tags(site, results, language, address);
        List<Chip> shown = shown(tags);
        return new SearchPanel(
                home + FRAGMENT,
                query.words(),
                query.tag() == null ? null : TalkQuery.parameter(query.tag()),
                query.has() == null ? null : query.has().id(),
                Stream.concat(Chip.materials(site, results, language, address).stream(), shown.stream())
                        .toList(),
                tags.stream().filter(chip -> !shown.contains(chip)).toList(),
                tags.size(),
                status(results, words),
                query.isFilter() ? home + FRAGMENT : null,
                numbers(results, home),
                query.page() == 1 ? null : link(results, home, query.page() - 1),
                query.page() == results.pages() ? null : link(results, home, query.page() + 1));
    }

    private static List<Chip> shown(List<Chip> tags) {
        // a part that opens for one or two tags would take more room than these
        int most = tags.size() <= MOST_TAGS + 2 ? tags.size() : MOST_TAGS;
        return IntStream.range(0, tags.size())
                .filter(i -> i < most || tags.get(i).current())
                .mapToObj(tags::get)
                .toList();
    }

    static FindingMessages words(String language) {
        return language.equals("en")
                ? MessageBundles.get(FindingMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(FindingMessages.class);
    }

    private static String status(TalkResults results, FindingMessages words) {
        TalkQuery query = results.query();
        String count = query.isFilter() ? words.count(results.count(), results.all()) : "";
        String page = results.pages() > 1 ? words.page_of(query.page(), results.pages()) : "";
        return (count + " " + page).strip();
    }

    private static List<PageLink> numbers(TalkResults results, String home) {
        if (results.pages() == 1) {
            return List.of();
        }
        int current = results.query().page();
        return IntStream.rangeClosed(1, results.pages())
                .mapToObj(number -> new PageLink(number, link(results, home, number), number == current))
                .toList();
    }

    private static String link(TalkResults results, String home, int page) {
        return home + results.query().onPage(page).parameters() + FRAGMENT;
    }

    /**
     * The title of the page: the words, the filters and the page number, then the heading: {@code Architecture ·
     * Conférences}.
     */
    public static String title(PublishedSite site, TalkResults results, String language, String heading) {
        TalkQuery query = results.query();
        FindingMessages words = words(language);
        List<String> parts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            parts.add(words.quoted(query.words()));
        }
        if (query.tag() != null) {
            parts.add(TagLinks.of(site, language).of(query.tag()).label());
        }
        if (query.has() != null) {
            parts.add(Chip.material(query.has(), words));
        }
        if (query.page() > 1) {
            parts.add(words.page(query.page()));
        }
        return Stream.concat(parts.stream(), Stream.of(heading)).collect(Collectors.joining(" · "));
    }
}
