package org.estrade.talk.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.estrade.talk.list.TalkList.Show;
import org.estrade.talk.list.TalkList.Sort;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** The filter and the order of the list of talks, read from the query of its address. */
record TalkFilter(Show show, String words, Sort sort) {

    static final TalkFilter EVERYTHING = new TalkFilter(Show.ALL, "", Sort.PLACE);

    private static final Pattern QUERY = Pattern.compile("([?][A-Za-z0-9=&%+_.*-]{0,1000})?");
    private static final int LONGEST = 200;

    static TalkFilter of(@Nullable String show, @Nullable String words, @Nullable String sort) {
        String stripped = Objects.requireNonNullElse(words, "").strip();
        return new TalkFilter(
                Show.of(show), stripped.substring(0, Math.min(stripped.length(), LONGEST)), Sort.of(sort));
    }

    /** Whether each typed word is the beginning of a word of the row. Case and accents are ignored. */
    boolean matches(TalkRow row) {
        String text = " " + row.searchText();
        return List.of(PlainLetters.words(words).split(" ", -1)).stream().allMatch(word -> text.contains(" " + word));
    }

    TalkFilter withShow(Show show) {
        return new TalkFilter(show, words, sort);
    }

    /** The query of the address of the list, with its question mark; empty for the whole list. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        if (show != Show.ALL) {
            pairs.add("show=" + show.id());
        }
        if (!words.isEmpty()) {
            pairs.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (sort != Sort.PLACE) {
            pairs.add("sort=" + sort.id());
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** The query of the address of the list in which all rows are chosen. */
    public String queryWithAll() {
        return query().isEmpty() ? "?all=yes" : query() + "&all=yes";
    }

    /** The query from a hidden field of a form; empty when the field has none. */
    static String fromForm(@Nullable String query) {
        return query != null && QUERY.matcher(query).matches() ? query : "";
    }
}
