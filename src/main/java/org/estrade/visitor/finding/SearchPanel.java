package org.estrade.visitor.finding;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estrade.visitor.published.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the talks page's heading and its talks, and below them.
 *
 * @param action where the form leads
 * @param words to go on typing
 * @param tag that the form keeps, as addresses spell it
 * @param has that the form keeps
 * @param chips what else can be asked for
 * @param status how many talks are shown, and which page of them; empty when all are
 * @param everything where all talks are, null when nothing is left out
 * @param numbers of the pages, empty when there is but one
 */
public record SearchPanel(
        String action,
        String words,
        @Nullable String tag,
        @Nullable String has,
        List<Chip> chips,
        String status,
        @Nullable String everything,
        List<PageLink> numbers,
        @Nullable String previous,
        @Nullable String next) {

    // those who go from one filter to the next stay where they are, also without a script
    private static final String HERE = "#_find";

    private static final int FEW = 4;

    /** A page of the talks, by its number. */
    public record PageLink(int number, String href, boolean current) {}

    /** Null where there are so few talks that nobody needs to look for one. */
    public static @Nullable SearchPanel of(PublishedSite site, TalkResults results, String language) {
        TalkQuery query = results.query();
        if (results.all() < FEW && !query.isFilter()) {
            return null;
        }
        String home = site.site().home(language);
        FindingMessages words = words(language);
        return new SearchPanel(
                home + HERE,
                query.words(),
                query.tag() == null ? null : TalkQuery.parameter(query.tag()),
                query.has() == null ? null : query.has().id(),
                Chip.all(site, query, language, asked -> home + asked.parameters() + HERE),
                status(results, words),
                query.isFilter() ? home + HERE : null,
                numbers(results, home),
                query.page() == 1 ? null : link(results, home, query.page() - 1),
                query.page() == results.pages() ? null : link(results, home, query.page() + 1));
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
        return home + results.query().onPage(page).parameters() + HERE;
    }

    /** The page's heading after what sets this page apart: {@code Architecture · Conférences}. */
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
