package org.estrade.admin.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.estrade.site.SiteHeader;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/** The parts that the pages of the history have in common: they list entries by day, the newest first. */
final class HistoryPage {

    static final int ENTRIES_A_PAGE = 50;

    private HistoryPage() {}

    /** The number of the page, from 0. A text that is not a number counts as 0. */
    static int number(@Nullable String page) {
        return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    }

    /** The entries of one page. The repository returns one more when there is a page with older entries. */
    static <E> List<E> ofPage(List<E> entries) {
        return entries.subList(0, Math.min(entries.size(), ENTRIES_A_PAGE));
    }

    /** The entries by day, in their order; the key is the day in words. */
    static <E> Map<String, List<E>> byDay(List<E> entries, Function<E, Instant> time, SiteHeader site, Locale locale) {
        Map<String, List<E>> days = new LinkedHashMap<>();
        entries.forEach(entry -> days.computeIfAbsent(
                        Moment.longDay(time.apply(entry), site.zone(), locale), day -> new ArrayList<>())
                .add(entry));
        return days;
    }
}
