package org.estrade.visitor.kit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estrade.visitor.view.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A text of the speaker in the best language for a reader.
 *
 * @param language the language code of the text
 * @param foreign the same language code when it is not the page's language, else null
 * @param text the text, never blank
 */
record TextInLanguage(String language, @Nullable String foreign, String text) {

    /**
     * The text for a reader: in the reader's language, else in the site's default language, else in any other. Blank texts do
     * not count.
     *
     * @param texts the texts by language code
     * @param words gives the text of a value
     * @return empty when all texts are blank
     */
    static <V> Optional<TextInLanguage> to(Audience audience, Map<String, V> texts, Function<V, String> words) {
        return Stream.concat(
                        Stream.of(audience.language(), audience.siteLanguage()),
                        texts.keySet().stream().sorted())
                .filter(texts::containsKey)
                .map(language ->
                        new TextInLanguage(language, audience.foreign(language), words.apply(texts.get(language))))
                .filter(candidate -> !candidate.text().isBlank())
                .findFirst();
    }
}
