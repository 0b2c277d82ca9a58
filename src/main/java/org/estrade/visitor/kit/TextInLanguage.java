package org.estrade.visitor.kit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estrade.visitor.view.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What the speaker said, in the language in which a reader gets it.
 *
 * @param foreign the language when it is not the page's, else null
 */
record TextInLanguage(String language, @Nullable String foreign, String text) {

    /**
     * What somebody reads of it: in their language, else in the site's, else in any. What is blank was not said.
     *
     * @param texts by language
     */
    static <V> Optional<TextInLanguage> to(Audience audience, Map<String, V> texts, Function<V, String> words) {
        return Stream.concat(
                        Stream.of(audience.language(), audience.siteLanguage()),
                        texts.keySet().stream().sorted())
                .filter(texts::containsKey)
                .map(language ->
                        new TextInLanguage(language, audience.foreign(language), words.apply(texts.get(language))))
                .filter(said -> !said.text().isBlank())
                .findFirst();
    }
}
