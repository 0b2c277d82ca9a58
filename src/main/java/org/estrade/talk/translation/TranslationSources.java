package org.estrade.talk.translation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;

/**
 * The texts from which the translations of a talk were made.
 *
 * @param byLanguage the text in the main language from which the translation was last written or checked, by the language of
 *     the translation; a language is absent while its source has not changed
 */
public record TranslationSources(@JsonProperty("byLanguage") Map<String, TalkText> byLanguage) {

    public static final TranslationSources NONE = new TranslationSources(Map.of());

    public TranslationSources {
        // null in the JSON of talks that are older than this
        byLanguage = byLanguage == null ? Map.of() : Map.copyOf(byLanguage);
    }

    /**
     * The sources after a save. A translation that the save changes is made from the new source. A translation that stays
     * while its source changes was made from the former one.
     *
     * @param main the main language of the site
     */
    public TranslationSources after(TalkContent before, TalkContent after, String main) {
        TalkText sourceBefore = text(before, main);
        TalkText sourceAfter = text(after, main);
        Map<String, TalkText> sources = new HashMap<>();
        after.texts().keySet().stream()
                .filter(language -> !language.equals(main) && sourceAfter.hasText())
                .filter(language -> text(after, language).equals(text(before, language)))
                .forEach(language -> {
                    TalkText source = byLanguage.getOrDefault(language, sourceBefore);
                    if (!isSame(source, sourceAfter) && source.hasText()) {
                        sources.put(language, source);
                    }
                });
        return new TranslationSources(sources);
    }

    /** The sources after the speaker has said that the translation into a language is right. */
    public TranslationSources checked(String language) {
        Map<String, TalkText> sources = new HashMap<>(byLanguage);
        sources.remove(language);
        return new TranslationSources(sources);
    }

    /** What has changed in the source since the translation into a language; empty when nothing has. */
    public List<ChangedParagraph> changes(TalkContent now, String main, String language) {
        TalkText source = byLanguage.get(language);
        return source == null ? List.of() : ChangedParagraph.between(source, text(now, main));
    }

    private static boolean isSame(TalkText a, TalkText b) {
        return a.title().equals(b.title()) && a.abstractMarkdown().equals(b.abstractMarkdown());
    }

    private static TalkText text(TalkContent talk, String language) {
        return talk.texts().getOrDefault(language, TalkText.EMPTY);
    }
}
