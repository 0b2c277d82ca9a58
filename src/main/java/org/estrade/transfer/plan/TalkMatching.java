package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.markdown.ImportedTalk;

/** Matches the talks of a page with stored talks. A stored talk matches at most once. */
final class TalkMatching {

    /** The rules in the order in which they are tried. A rule is tried on all talks before the next rule. */
    private static final List<BiPredicate<TalkContent, StoredTalk>> RULES = List.of(
            (talk, stored) -> haveCommonTitle(talk, stored.newest()),
            (talk, stored) -> stored.lastImported() != null && haveCommonTitle(talk, stored.lastImported()),
            (talk, stored) -> talk.slug().equals(stored.newest().slug()));

    private TalkMatching() {}

    /** The stored talk of each talk of the page that has a match. */
    static IdentityHashMap<ImportedTalk, StoredTalk> match(List<ImportedTalk> page, List<StoredTalk> stored) {
        IdentityHashMap<ImportedTalk, StoredTalk> matches = new IdentityHashMap<>();
        List<StoredTalk> available = new ArrayList<>(stored);
        for (BiPredicate<TalkContent, StoredTalk> rule : RULES) {
            for (ImportedTalk talk : page) {
                if (!matches.containsKey(talk)) {
                    available.stream()
                            .filter(candidate -> rule.test(talk.content(), candidate))
                            .findFirst()
                            .ifPresent(match -> {
                                matches.put(talk, match);
                                available.remove(match);
                            });
                }
            }
        }
        return matches;
    }

    private static boolean haveCommonTitle(TalkContent fileTalk, TalkContent storedTalk) {
        return !Collections.disjoint(titles(fileTalk), titles(storedTalk));
    }

    private static Set<String> titles(TalkContent talk) {
        return talk.texts().values().stream()
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .map(SpellingKey::key)
                .collect(Collectors.toSet());
    }
}
