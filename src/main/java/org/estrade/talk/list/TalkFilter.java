package org.estrade.talk.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.estrade.talk.summary.TalkSort;
import org.estrade.talk.summary.TalkTab;
import org.jspecify.annotations.Nullable;

/**
 * The filter, the order and the page of the list of talks, read from the query of its address.
 *
 * @param page the number of the page, from 1
 */
record TalkFilter(TalkTab show, String words, TalkSort sort, int page) {

    private static final Pattern QUERY = Pattern.compile("([?][A-Za-z0-9=&%+_.*-]{0,1000})?");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");
    private static final int LONGEST = 200;

    static TalkFilter of(@Nullable String show, @Nullable String words, @Nullable String sort, @Nullable String page) {
        String stripped = Objects.requireNonNullElse(words, "").strip();
        return new TalkFilter(
                TalkTab.of(show),
                stripped.substring(0, Math.min(stripped.length(), LONGEST)),
                TalkSort.of(sort),
                page != null && PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }

    /** Whether the list has all talks in the order of the public page. */
    boolean isEverything() {
        return equals(new TalkFilter(TalkTab.ALL, "", TalkSort.PLACE, page));
    }

    /** The first page of a tab. */
    TalkFilter withShow(TalkTab show) {
        return new TalkFilter(show, words, sort, 1);
    }

    TalkFilter withPage(int page) {
        return new TalkFilter(show, words, sort, page);
    }

    /** The query of the address of the list, with its question mark; empty for the whole list. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        if (show != TalkTab.ALL) {
            pairs.add("show=" + show.id());
        }
        if (!words.isEmpty()) {
            pairs.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (sort != TalkSort.PLACE) {
            pairs.add("sort=" + sort.id());
        }
        if (page > 1) {
            pairs.add("page=" + page);
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** The query of the address of the list in which all rows of the page are chosen. */
    public String queryWithAll() {
        return query().isEmpty() ? "?all=yes" : query() + "&all=yes";
    }

    /** The query from a hidden field of a form; empty when the field has none. */
    static String fromForm(@Nullable String query) {
        return query != null && QUERY.matcher(query).matches() ? query : "";
    }
}
