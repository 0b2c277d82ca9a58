package org.estrade.transfer.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.SpellingKey;

/**
 * Pairs the talks of a page with the stored talks that they translate. The texts of both are in different languages, so the
 * pairs come from what stays the same in a translation: links, dates, venues and the order. Each stored talk is paired at
 * most once. A talk with several candidates is not paired.
 *
 * <p>A talk is named by its index in its list. The first talk has index 0.
 */
final class TranslationPairing {

    /** The pair of a talk of the page: the index of the stored talk, and the reason. */
    record Pair(int stored, Evidence evidence) {}

    /** A date that more talks than this share is no evidence, and comparing all of them would take long. */
    private static final int MAX_TALKS_ON_A_DATE = 10;

    private final List<TalkContent> page;
    private final List<TalkContent> stored;
    private final Set<Integer> openOnPage;
    private final Set<Integer> openInStore;
    private final Map<Integer, Pair> pairs = new TreeMap<>();

    /**
     * Starts without pairs.
     *
     * @param page all talks of the page, in its order
     * @param openOnPage the indexes of the talks of the page that may be translations
     * @param stored all stored talks, in the order of the speaker
     * @param openInStore the indexes of the stored talks that may be translated
     */
    TranslationPairing(
            List<TalkContent> page,
            Collection<Integer> openOnPage,
            List<TalkContent> stored,
            Collection<Integer> openInStore) {
        this.page = page;
        this.stored = stored;
        this.openOnPage = new TreeSet<>(openOnPage);
        this.openInStore = new TreeSet<>(openInStore);
    }

    /** The pairs by the index of the talk of the page. */
    Map<Integer, Pair> pairs() {
        return pairs;
    }

    /** Pairs two talks as the speaker chose. Nothing happens when one of them cannot be paired or is paired already. */
    void choose(int onPage, int inStore) {
        if (openOnPage.contains(onPage) && openInStore.contains(inStore)) {
            pair(onPage, inStore, Evidence.CHOSEN);
        }
    }

    /** Leaves a talk of the page without a pair, as the speaker chose. */
    void leaveAlone(int onPage) {
        openOnPage.remove(onPage);
    }

    /** Pairs the talks for which there is evidence, the surest evidence first. */
    void pairByEvidence() {
        boolean allOpen = openOnPage.size() == openInStore.size() && pairs.isEmpty();
        pairBy(Evidence.TITLE, uniqueCommonKey(TranslationPairing::titles));
        pairBy(Evidence.LINK, uniqueCommonKey(TranslationPairing::addresses));
        pairBy(Evidence.DATES, severalCommonDates());
        pairBy(Evidence.DATE, uniqueCommonKey(TranslationPairing::dates));
        pairByOrder(allOpen);
    }

    private void pair(int onPage, int inStore, Evidence evidence) {
        pairs.put(onPage, new Pair(inStore, evidence));
        openOnPage.remove(onPage);
        openInStore.remove(inStore);
    }

    /** Pairs each talk that has exactly one candidate, which is the candidate of no other talk. */
    private void pairBy(Evidence evidence, IntFunction<Set<Integer>> candidatesOf) {
        Map<Integer, Set<Integer>> candidates = new TreeMap<>();
        Map<Integer, Integer> uses = new HashMap<>();
        for (int onPage : openOnPage) {
            Set<Integer> open = new TreeSet<>(candidatesOf.apply(onPage));
            open.retainAll(openInStore);
            candidates.put(onPage, open);
            open.forEach(inStore -> uses.merge(inStore, 1, Integer::sum));
        }
        candidates.forEach((onPage, open) -> {
            if (open.size() == 1 && uses.getOrDefault(open.iterator().next(), 0) == 1) {
                pair(onPage, open.iterator().next(), evidence);
            }
        });
    }

    /** The stored talks that share a key with a talk of the page. The key must have one owner on each side. */
    private IntFunction<Set<Integer>> uniqueCommonKey(Function<TalkContent, Stream<String>> keysOf) {
        Map<String, Set<Integer>> onPage = owners(page, keysOf);
        Map<String, Set<Integer>> inStore = owners(stored, keysOf);
        return talk -> keysOf.apply(page.get(talk))
                .filter(key -> onPage.getOrDefault(key, Set.of()).size() == 1)
                .map(key -> inStore.getOrDefault(key, Set.of()))
                .filter(owners -> owners.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** The stored talks that share at least two dates at similar venues with a talk of the page. */
    private IntFunction<Set<Integer>> severalCommonDates() {
        Map<String, Set<Integer>> onPage = owners(page, TranslationPairing::dates);
        Map<String, Set<Integer>> inStore = owners(stored, TranslationPairing::dates);
        return talk -> {
            Map<Integer, Integer> commonDates = new HashMap<>();
            dates(page.get(talk)).distinct().forEach(date -> {
                Set<Integer> owners = inStore.getOrDefault(date, Set.of());
                if (owners.size() <= MAX_TALKS_ON_A_DATE
                        && onPage.getOrDefault(date, Set.of()).size() <= MAX_TALKS_ON_A_DATE) {
                    owners.stream()
                            .filter(owner -> haveSimilarVenue(page.get(talk), stored.get(owner), date))
                            .forEach(owner -> commonDates.merge(owner, 1, Integer::sum));
                }
            });
            commonDates.values().removeIf(count -> count < 2);
            return commonDates.keySet();
        };
    }

    private static boolean haveSimilarVenue(TalkContent one, TalkContent other, String date) {
        return on(date, one)
                .anyMatch(delivery -> on(date, other)
                        .anyMatch(theirs -> TranslatedDeliveries.areSimilar(delivery.venue(), theirs.venue())));
    }

    private static Stream<DeliveryContent> on(String date, TalkContent talk) {
        return talk.deliveries().stream()
                .filter(delivery ->
                        delivery.date() != null && delivery.date().toString().equals(date))
                .limit(MAX_TALKS_ON_A_DATE);
    }

    /**
     * Pairs the talks between two neighbours that are paired, when as many talks are open on both sides. Before the first
     * pair and after the last one, nothing says where the translation begins and ends, so the whole page must have as many
     * talks as the store.
     */
    private void pairByOrder(boolean isWholeSite) {
        if (pairs.isEmpty()) {
            return;
        }
        int pageBefore = isWholeSite ? -1 : pairs.keySet().iterator().next();
        int storeBefore = isWholeSite ? -1 : pairs.values().iterator().next().stored();
        for (Map.Entry<Integer, Pair> next : List.copyOf(pairs.entrySet())) {
            pairBetween(pageBefore, next.getKey(), storeBefore, next.getValue().stored());
            pageBefore = next.getKey();
            storeBefore = next.getValue().stored();
        }
        if (isWholeSite) {
            pairBetween(pageBefore, page.size(), storeBefore, stored.size());
        }
    }

    private void pairBetween(int pageBefore, int pageAfter, int storeBefore, int storeAfter) {
        List<Integer> onPage = between(openOnPage, pageBefore, pageAfter);
        List<Integer> inStore = between(openInStore, storeBefore, storeAfter);
        boolean agree = onPage.size() == inStore.size()
                && IntStream.range(0, onPage.size())
                        .noneMatch(i -> datesContradict(page.get(onPage.get(i)), stored.get(inStore.get(i))));
        for (int i = 0; agree && i < onPage.size(); i++) {
            pair(onPage.get(i), inStore.get(i), Evidence.ORDER);
        }
    }

    private static List<Integer> between(Set<Integer> open, int before, int after) {
        return open.stream().filter(index -> index > before && index < after).toList();
    }

    /** Whether both talks have dates and no date of the one can be a date of the other. */
    private static boolean datesContradict(TalkContent one, TalkContent other) {
        return hasDate(one)
                && hasDate(other)
                && one.deliveries().stream()
                        .noneMatch(delivery -> other.deliveries().stream()
                                .anyMatch(theirs -> TranslatedDeliveries.canBeSameDate(delivery, theirs)));
    }

    private static boolean hasDate(TalkContent talk) {
        return talk.deliveries().stream().anyMatch(delivery -> delivery.date() != null);
    }

    private static Map<String, Set<Integer>> owners(
            List<TalkContent> talks, Function<TalkContent, Stream<String>> keysOf) {
        Map<String, Set<Integer>> owners = new HashMap<>();
        for (int i = 0; i < talks.size(); i++) {
            int talk = i;
            keysOf.apply(talks.get(i))
                    .forEach(key -> owners.computeIfAbsent(key, any -> new LinkedHashSet<>())
                            .add(talk));
        }
        return owners;
    }

    /** The titles in all languages, without case, accents and punctuation. */
    static Stream<String> titles(TalkContent talk) {
        return talk.texts().values().stream()
                .map(TalkText::title)
                .filter(title -> !title.isBlank())
                .map(SpellingKey::key);
    }

    private static Stream<String> addresses(TalkContent talk) {
        return talk.everyLink().map(LinkContent::url).map(TranslatedDeliveries::addressKey);
    }

    /** The dates that are known to the month or to the day. A year alone is no evidence. */
    private static Stream<String> dates(TalkContent talk) {
        return talk.deliveries().stream()
                .map(DeliveryContent::date)
                .flatMap(date -> date == null || date.month() == null ? Stream.of() : Stream.of(date.toString()));
    }
}
