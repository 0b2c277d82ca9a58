package org.estrade.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.web.PlainLetters;
import org.jspecify.annotations.Nullable;

/** Which stored talk each talk of a page is: the one with its slug, else the one with its title in any language. */
final class TalkMatching {

    private final List<ImportedTalk> talks;
    private final Set<StoredTalk> free;
    private final @Nullable StoredTalk[] matches;

    private TalkMatching(List<ImportedTalk> talks, List<StoredTalk> stored) {
        this.talks = talks;
        // the oldest first, so that the same talk is found however they are listed
        this.free = new LinkedHashSet<>(
                stored.stream().sorted(Comparator.comparingLong(StoredTalk::id)).toList());
        this.matches = new StoredTalk[talks.size()];
    }

    /** In the order of the page's talks, null for a talk that is new; no stored talk comes twice. */
    static List<@Nullable StoredTalk> of(List<ImportedTalk> talks, List<StoredTalk> stored) {
        TalkMatching matching = new TalkMatching(talks, stored);
        // what the file said last time comes first: the speaker may have changed all of it since
        matching.match(TalkMatching::slug, talk -> slug(talk.base()));
        matching.match(TalkMatching::slug, talk -> slug(talk.newest()));
        matching.match(TalkMatching::titles, talk -> titles(talk.base()));
        matching.match(TalkMatching::titles, talk -> titles(talk.newest()));
        return new ArrayList<>(Arrays.asList(matching.matches));
    }

    private void match(Function<TalkContent, Set<String>> ofPage, Function<StoredTalk, Set<String>> ofStored) {
        Map<String, StoredTalk> byKey = new HashMap<>();
        free.forEach(talk -> ofStored.apply(talk).forEach(key -> byKey.putIfAbsent(key, talk)));
        for (int i = 0; i < matches.length; i++) {
            for (String key : ofPage.apply(talks.get(i).content())) {
                StoredTalk match = byKey.get(key);
                if (matches[i] == null && match != null && free.remove(match)) {
                    matches[i] = match;
                }
            }
        }
    }

    private static Set<String> slug(TalkContent talk) {
        return talk.slug().isEmpty() ? Set.of() : Set.of(talk.slug());
    }

    private static Set<String> titles(TalkContent talk) {
        Set<String> titles = new LinkedHashSet<>();
        for (TalkText text : talk.texts().values()) {
            titles.add(PlainLetters.words(text.title()));
        }
        titles.remove("");
        return titles;
    }
}
