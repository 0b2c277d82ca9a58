package org.estrade.transfer.plan;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.TalkValidator;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.jspecify.annotations.Nullable;

/** Finds the stored talks that a page translates, and decides whether the translation is offered to the speaker. */
final class TranslationFinder {

    /** The smallest share of talks in one language, in percent, of a page that may be a translation. */
    private static final int MIN_PERCENT_IN_LANGUAGE = 90;

    private final String language;
    private final List<ImportedTalk> page;
    private final List<StoredTalk> stored;
    private final TranslationChoices choices;

    private TranslationFinder(ImportedPage page, List<StoredTalk> stored, TranslationChoices choices) {
        this.language = page.language();
        this.page = page.talks();
        this.stored = stored;
        this.choices = choices;
    }

    /**
     * Compares a page with the stored talks.
     *
     * @param stored the stored talks, in the order of the speaker
     * @param isTag whether a word is the name of a stored tag
     * @return null when the page is in several languages, or when no stored talk can be translated into its language
     */
    static @Nullable Translation find(
            ImportedPage page, List<StoredTalk> stored, TranslationChoices choices, Predicate<String> isTag) {
        TranslationFinder finder = new TranslationFinder(page, stored, choices);
        return finder.isInOneLanguage() && stored.stream().anyMatch(talk -> isTranslatable(talk, finder.language))
                ? finder.find(isTag)
                : null;
    }

    /**
     * Whether a talk has a text in another language, and was not imported in this one. A talk that has a text in this
     * language by the hand of the speaker, or by an earlier import of its translation, can be translated: the import of the
     * same page again then finds it, and changes nothing.
     */
    static boolean isTranslatable(StoredTalk talk, String language) {
        TalkContent lastImported = talk.lastImported();
        boolean importedInLanguage =
                lastImported != null && text(lastImported, language).hasText();
        return !importedInLanguage
                && talk.newest().texts().entrySet().stream()
                        .anyMatch(text -> !text.getKey().equals(language)
                                && text.getValue().hasText());
    }

    private boolean isInOneLanguage() {
        long inLanguage = page.stream().filter(this::isOnlyInLanguage).count();
        return inLanguage * 100 >= (long) page.size() * MIN_PERCENT_IN_LANGUAGE;
    }

    private Translation find(Predicate<String> isTag) {
        List<Integer> openOnPage = openOnPage();
        Map<Integer, TranslationPairing.Pair> automatic =
                pairs(new TranslationPairing(contents(), openOnPage, newest(), openInStore()));
        TranslationPairing withChoices = new TranslationPairing(contents(), openOnPage, newest(), openInStore());
        applyChoices(withChoices);
        Map<Integer, TranslationPairing.Pair> pairs = pairs(withChoices);
        // the form of the preview sends all pairs: those that the speaker left as they were keep their reason
        pairs.replaceAll((onPage, pair) -> {
            TranslationPairing.Pair proposed = automatic.get(onPage);
            return proposed != null && proposed.stored() == pair.stored() ? proposed : pair;
        });
        boolean isMost = !pairs.isEmpty() && pairs.size() * 2 >= openOnPage.size() && !isSamePage(pairs);
        boolean isSure = !isSamePage(pairs)
                && pairs.values().stream()
                        .anyMatch(pair -> pair.evidence() == Evidence.LINK || pair.evidence() == Evidence.DATES);
        Boolean chosen = choices.wanted();
        return new Translation(
                language,
                !pairs.isEmpty() && (chosen != null || isMost || isSure),
                chosen != null ? chosen : isMost,
                pairings(pairs),
                unpaired(pairs),
                tagWords(pairs).agreed(isTag));
    }

    /** The talks of the page in its language, without those that were imported in this language before. */
    private List<Integer> openOnPage() {
        IdentityHashMap<ImportedTalk, StoredTalk> known = TalkMatching.match(
                page,
                stored.stream().filter(talk -> !isTranslatable(talk, language)).toList());
        return IntStream.range(0, page.size())
                .filter(i -> isOnlyInLanguage(page.get(i)) && !known.containsKey(page.get(i)))
                .boxed()
                .toList();
    }

    private List<Integer> openInStore() {
        return IntStream.range(0, stored.size())
                .filter(i -> isTranslatable(stored.get(i), language))
                .boxed()
                .toList();
    }

    private List<TalkContent> contents() {
        return page.stream().map(ImportedTalk::content).toList();
    }

    private List<TalkContent> newest() {
        return stored.stream().map(StoredTalk::newest).toList();
    }

    private static Map<Integer, TranslationPairing.Pair> pairs(TranslationPairing pairing) {
        pairing.pairByEvidence();
        return new TreeMap<>(pairing.pairs());
    }

    private void applyChoices(TranslationPairing pairing) {
        List<Long> ids = stored.stream().map(StoredTalk::id).toList();
        for (int i = 0; i < page.size(); i++) {
            Long id = choices.pairs().get(page.get(i).line());
            if (id != null) {
                pairing.choose(i, ids.indexOf(id));
                pairing.leaveAlone(i);
            }
        }
    }

    /** Whether the titles are the stored ones: it is the stored page itself, and its language was not recognised. */
    private boolean isSamePage(Map<Integer, TranslationPairing.Pair> pairs) {
        long sameTitles = pairs.entrySet().stream()
                .filter(pair -> repeatsTitle(
                        page.get(pair.getKey()).content(),
                        stored.get(pair.getValue().stored()).newest()))
                .count();
        return sameTitles * 2 > pairs.size();
    }

    private boolean repeatsTitle(TalkContent onPage, TalkContent inStore) {
        return !text(inStore, language).hasText()
                && TranslationPairing.titles(onPage)
                        .anyMatch(title -> TranslationPairing.titles(inStore).anyMatch(title::equals));
    }

    private Map<Integer, Pairing> pairings(Map<Integer, TranslationPairing.Pair> pairs) {
        Map<Integer, Pairing> pairings = new TreeMap<>();
        pairs.forEach((onPage, pair) ->
                pairings.put(page.get(onPage).line(), new Pairing(stored.get(pair.stored()), pair.evidence())));
        return pairings;
    }

    private List<StoredTalk> unpaired(Map<Integer, TranslationPairing.Pair> pairs) {
        Set<Integer> paired = new HashSet<>();
        pairs.values().forEach(pair -> paired.add(pair.stored()));
        return openInStore().stream()
                .filter(inStore -> !paired.contains(inStore))
                .map(stored::get)
                .toList();
    }

    private TagWords tagWords(Map<Integer, TranslationPairing.Pair> pairs) {
        TagWords words = new TagWords();
        pairs.forEach((onPage, pair) -> {
            TalkContent talk = page.get(onPage).content();
            if (haveValidTags(talk)) {
                words.compare(stored.get(pair.stored()).newest(), talk);
            }
        });
        return words;
    }

    /** Whether all tags can be stored. The other problems of a talk are checked when its translation is merged. */
    private static boolean haveValidTags(TalkContent talk) {
        return TalkValidator.validate(TalkContent.EMPTY.withTags(talk.tags()), TalkValidator.Purpose.DRAFT).stream()
                .noneMatch(problem -> problem.field().startsWith("tags"));
    }

    private boolean isOnlyInLanguage(ImportedTalk talk) {
        return talk.content().texts().keySet().equals(Set.of(language));
    }

    private static TalkText text(TalkContent talk, String language) {
        return talk.texts().getOrDefault(language, TalkText.EMPTY);
    }
}
