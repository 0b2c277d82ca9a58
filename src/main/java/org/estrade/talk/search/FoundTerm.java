package org.estrade.talk.search;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.PartialDate;
import org.estrade.text.SpellingKey;
import org.jspecify.annotations.Nullable;

/**
 * One typed word of a search, and what it finds.
 *
 * @param typed the word in lower case, as the search read it
 * @param words the spelling keys of the words of published talks that the typed word finds
 * @param dates the parts of dates that the typed word finds: {@code @y2025}, {@code @m03}, {@code @d14}
 */
public record FoundTerm(String typed, Set<String> words, Set<String> dates) {

    private static final Pattern DATE_PART = Pattern.compile("@[ymd][0-9]+");

    public FoundTerm {
        words = Set.copyOf(words);
        dates = Set.copyOf(dates);
    }

    static FoundTerm of(String typed, @Nullable String dated, String[] words) {
        return new FoundTerm(
                typed,
                Stream.of(words).map(SpellingKey::key).collect(Collectors.toSet()),
                dated == null
                        ? Set.of()
                        : DATE_PART
                                .matcher(dated)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet()));
    }

    /**
     * Whether the typed word finds a word of a text.
     *
     * @param key the spelling key of the word of the text
     */
    public boolean finds(String key) {
        return words.contains(key) || key.equals(SpellingKey.key(typed));
    }

    /** Whether the typed word finds a part of one of these dates. Unknown parts of dates are not found. */
    public boolean isIn(List<PartialDate> dates) {
        return dates.stream()
                .map(PartialDate::toString)
                .flatMap(date -> Stream.of(
                        "@y" + date.substring(0, 4),
                        date.length() < 7 ? "" : "@m" + date.substring(5, 7),
                        date.length() < 10 ? "" : "@d" + date.substring(8)))
                .anyMatch(this.dates::contains);
    }
}
