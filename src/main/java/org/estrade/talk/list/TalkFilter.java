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

/** Which talks are listed and in which order, as the address of the list says it. */
record TalkFilter(Show show, String words, Sort sort) {

    static final TalkFilter EVERYTHING = new TalkFilter(Show.ALL, "", Sort.PLACE);

    private static final Pattern QUERY = Pattern.compile("([?][A-Za-z0-9=&%+_.*-]{0,1000})?");
    private static final int LONGEST = 200;

    static TalkFilter of(@Nullable String show, @Nullable String words, @Nullable String sort) {
        String sought = Objects.requireNonNullElse(words, "").strip();
        return new TalkFilter(Show.of(show), sought.substring(0, Math.min(sought.length(), LONGEST)), Sort.of(sort));
    }

    /** Whether every word begins a word of the talk's title, tags or venues; case and accents do not count. */
    boolean finds(TalkRow row) {
        String text = " " + row.searched();
        return List.of(PlainLetters.words(words).split(" ", -1)).stream().allMatch(word -> text.contains(" " + word));
    }

    TalkFilter with(Show other) {
        return new TalkFilter(other, words, sort);
    }

    /** What follows the path of the list; empty for everything. */
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

    /** A query that a form carried along, when it is one. */
    static String carried(@Nullable String query) {
        return query != null && QUERY.matcher(query).matches() ? query : "";
    }
}
