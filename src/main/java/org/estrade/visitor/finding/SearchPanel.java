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
    public static @Nullable SearchPanel of(PublishedSite site, TalkResults found, String language) {
        TalkQuery finding = found.finding();
        if (found.all() < FEW && !finding.isFilter()) {
            return null;
        }
        String home = site.site().home(language);
        FindingMessages words = words(language);
        return new SearchPanel(
                home + HERE,
                finding.words(),
                finding.tag() == null ? null : TalkQuery.parameter(finding.tag()),
                finding.has() == null ? null : finding.has().id(),
                Chip.all(site, finding, language, asked -> home + asked.query() + HERE),
                status(found, words),
                finding.isFilter() ? home + HERE : null,
                numbers(found, home),
                finding.page() == 1 ? null : link(found, home, finding.page() - 1),
                finding.page() == found.pages() ? null : link(found, home, finding.page() + 1));
    }

    static FindingMessages words(String language) {
        return language.equals("en")
                ? MessageBundles.get(FindingMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(FindingMessages.class);
    }

    private static String status(TalkResults found, FindingMessages words) {
        TalkQuery finding = found.finding();
        String count = finding.isFilter() ? words.count(found.count(), found.all()) : "";
        String page = found.pages() > 1 ? words.page_of(finding.page(), found.pages()) : "";
        return (count + " " + page).strip();
    }

    private static List<PageLink> numbers(TalkResults found, String home) {
        if (found.pages() == 1) {
            return List.of();
        }
        int current = found.finding().page();
        return IntStream.rangeClosed(1, found.pages())
                .mapToObj(number -> new PageLink(number, link(found, home, number), number == current))
                .toList();
    }

    private static String link(TalkResults found, String home, int page) {
        return home + found.finding().onPage(page).query() + HERE;
    }

    /** The page's heading after what sets this page apart: {@code Architecture · Conférences}. */
    public static String title(PublishedSite site, TalkResults found, String language, String heading) {
        TalkQuery finding = found.finding();
        FindingMessages words = words(language);
        List<String> parts = new ArrayList<>();
        if (!finding.words().isEmpty()) {
            parts.add(words.quoted(finding.words()));
        }
        if (finding.tag() != null) {
            parts.add(TagLinks.of(site, language).of(finding.tag()).label());
        }
        if (finding.has() != null) {
            parts.add(Chip.material(finding.has(), words));
        }
        if (finding.page() > 1) {
            parts.add(words.page(finding.page()));
        }
        return Stream.concat(parts.stream(), Stream.of(heading)).collect(Collectors.joining(" · "));
    }
}
