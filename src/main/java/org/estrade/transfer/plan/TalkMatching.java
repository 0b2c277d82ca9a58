package org.estrade.transfer.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final List<BiPredicate<Candidate, Candidate>> RULES = List.of(
            (talk, stored) -> !Collections.disjoint(talk.titles(), stored.titles()),
            (talk, stored) -> !Collections.disjoint(talk.titles(), stored.importedTitles()),
            (talk, stored) -> talk.slug().equals(stored.slug()));

    /**
     * What the rules compare, computed once for each talk: a page of a thousand talks is compared with a thousand stored ones.
     *
     * @param importedTitles the titles in the file that was imported last; empty for a talk of the page
     */
    private record Candidate(Set<String> titles, Set<String> importedTitles, String slug) {

        static Candidate of(ImportedTalk talk) {
            return new Candidate(
                    TalkMatching.titles(talk.content()),
                    Set.of(),
                    talk.content().slug());
        }

        static Candidate of(StoredTalk talk) {
            return new Candidate(
                    TalkMatching.titles(talk.newest()),
                    talk.lastImported() == null ? Set.of() : TalkMatching.titles(talk.lastImported()),
                    talk.newest().slug());
        }
    }

    private TalkMatching() {}

    /** The stored talk of each talk of the page that has a match. */
    static IdentityHashMap<ImportedTalk, StoredTalk> match(List<ImportedTalk> page, List<StoredTalk> stored) {
        IdentityHashMap<ImportedTalk, StoredTalk> matches = new IdentityHashMap<>();
        List<Candidate> talks = page.stream().map(Candidate::of).toList();
        Map<Integer, Candidate> available = new LinkedHashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            available.put(i, Candidate.of(stored.get(i)));
        }
        for (BiPredicate<Candidate, Candidate> rule : RULES) {
            for (int i = 0; i < page.size(); i++) {
                Candidate talk = talks.get(i);
                if (!matches.containsKey(page.get(i))) {
                    Optional<Integer> match = available.entrySet().stream()
                            .filter(candidate -> rule.test(talk, candidate.getValue()))
                            .map(Map.Entry::getKey)
                            .findFirst();
                    if (match.isPresent()) {
                        matches.put(page.get(i), stored.get(match.get()));
                        available.remove(match.get());
                    }
                }
            }
        }
        return matches;
    }

    private static Set<String> titles(TalkContent talk) {
        return talk.texts().values().stream()
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .map(SpellingKey::key)
                .collect(Collectors.toSet());
    }
}
