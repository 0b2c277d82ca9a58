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

    /** The rules, from the most certain to the least. A rule is tried on all talks before the next rule. */
    private static final List<BiPredicate<TalkContent, ImportTarget>> RULES = List.of(
            (talk, stored) -> shareATitle(talk, stored.newest()),
            (talk, stored) -> stored.lastImported() != null && shareATitle(talk, stored.lastImported()),
            (talk, stored) -> talk.slug().equals(stored.newest().slug()));

    private TalkMatching() {}

    static IdentityHashMap<ImportedTalk, ImportTarget> of(List<ImportedTalk> page, List<ImportTarget> stored) {
        IdentityHashMap<ImportedTalk, ImportTarget> known = new IdentityHashMap<>();
        List<ImportTarget> free = new ArrayList<>(stored);
        for (BiPredicate<TalkContent, ImportTarget> rule : RULES) {
            for (ImportedTalk talk : page) {
                if (!known.containsKey(talk)) {
                    free.stream()
                            .filter(candidate -> rule.test(talk.content(), candidate))
                            .findFirst()
                            .ifPresent(met -> {
                                known.put(talk, met);
                                free.remove(met);
                            });
                }
            }
        }
        return known;
    }

    private static boolean shareATitle(TalkContent one, TalkContent other) {
        return !Collections.disjoint(titles(one), titles(other));
    }

    private static Set<String> titles(TalkContent talk) {
        return talk.texts().values().stream()
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .map(SpellingKey::key)
                .collect(Collectors.toSet());
    }
}
