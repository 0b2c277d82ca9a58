package org.estrade.transfer.recognise.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.TalkText;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.jspecify.annotations.Nullable;

/**
 * The titles, abstracts and tags of a talk while it is read. An empty language code means that the language is not
 * known.
 */
final class DraftTexts {

    /** Tags that only say that the page is about a talk. */
    private static final Set<String> GENERIC_TAGS = Set.of(
            "talk",
            "talks",
            "conference",
            "conferences",
            "presentation",
            "presentations",
            "post",
            "posts",
            "speaking",
            "slides",
            "event",
            "events");

    /** The languages that the words of a text show. A text in another Romance language looks like French. */
    private static final Set<String> GUESSED_LANGUAGES = Set.of("fr", "en");

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> abstracts = new LinkedHashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();

    void inheritFrom(DraftTexts outer) {
        if (titles.isEmpty()) {
            titles.putAll(outer.titles);
        }
        outer.abstracts.forEach(abstracts::putIfAbsent);
        tags.addAll(outer.tags);
    }

    void addTitle(String code, String title) {
        if (title.chars().anyMatch(Character::isLetterOrDigit)) {
            titles.putIfAbsent(code, title.strip());
        }
    }

    void replaceTitle(String title) {
        titles.replaceAll((code, before) -> title.strip());
    }

    boolean hasTitle() {
        return !titles.isEmpty();
    }

    String title() {
        return titles.isEmpty() ? "" : titles.values().iterator().next();
    }

    void addAbstract(String code, String markdown) {
        if (!markdown.isBlank()) {
            abstracts.merge(code, markdown.strip(), (before, more) -> before + "\n\n" + more);
        }
    }

    void moveAbstractFrom(DraftTexts other) {
        abstracts.putAll(other.abstracts);
        other.abstracts.clear();
    }

    void addTag(String tag) {
        if (!tag.isBlank() && !GENERIC_TAGS.contains(PlainLetters.words(tag))) {
            tags.add(tag.strip());
        }
    }

    List<String> tags() {
        return List.copyOf(tags);
    }

    /** The title and abstract by language code. An abstract without a language belongs to the first title. */
    Map<String, TalkText> toTexts(@Nullable String languageOfDelivery) {
        Map<String, TalkText> texts = new LinkedHashMap<>();
        Set<String> codes = new LinkedHashSet<>(titles.keySet());
        String first = codes.isEmpty() ? "" : codes.iterator().next();
        codes.addAll(abstracts.keySet());
        if (!first.isEmpty()) {
            codes.remove("");
        }
        for (String code : codes) {
            String title = titles.getOrDefault(code, "");
            String unnamed = code.equals(first) ? abstracts.getOrDefault("", "") : "";
            String text = abstracts.getOrDefault(code, unnamed);
            String language = code.isEmpty() ? guessLanguage(title + " " + text, languageOfDelivery) : code;
            texts.putIfAbsent(language, new TalkText(title, text));
        }
        return texts;
    }

    private static String guessLanguage(String text, @Nullable String languageOfDelivery) {
        String guessed = LanguageWords.guessLanguage(text);
        boolean isGuessKnown =
                languageOfDelivery == null || GUESSED_LANGUAGES.contains(languageOfDelivery) || "en".equals(guessed);
        return guessed != null && isGuessKnown ? guessed : languageOfDelivery != null ? languageOfDelivery : "en";
    }
}
