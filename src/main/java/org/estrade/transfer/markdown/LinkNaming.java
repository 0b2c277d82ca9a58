package org.estrade.transfer.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a link, recognised from its words.
 *
 * @param label the words when they say more than the kind, else null
 * @param language the code of a language that the words name, else null
 */
record LinkNaming(
        LinkKind kind, @Nullable String label, @Nullable String language) {

    private static final Map<LinkKind, Set<String>> NAMES = Map.of(
            LinkKind.SLIDES,
            Set.of(
                    "slide",
                    "slides",
                    "slideshow",
                    "deck",
                    "slide deck",
                    "presentation",
                    "support",
                    "supports",
                    "support de presentation",
                    "diapo",
                    "diapos",
                    "diapositives",
                    "diaporama",
                    "transparents"),
            LinkKind.VIDEO,
            Set.of(
                    "video",
                    "videos",
                    "replay",
                    "captation",
                    "enregistrement",
                    "recording",
                    "rediffusion",
                    "youtube",
                    "film"),
            LinkKind.ARTICLE,
            Set.of(
                    "article",
                    "articles",
                    "article de presse",
                    "article de blog",
                    "press article",
                    "blog",
                    "blog post",
                    "billet",
                    "billet de blog",
                    "presse",
                    "press",
                    "compte rendu",
                    "compte rendu dans la presse",
                    "compte rendu dans la press",
                    "retranscription",
                    "write up"),
            LinkKind.CODE,
            Set.of(
                    "code",
                    "code source",
                    "source code",
                    "sources",
                    "repo",
                    "repository",
                    "depot",
                    "depot de code",
                    "depot git",
                    "github",
                    "gitlab",
                    "demo",
                    "demonstration",
                    "notebook",
                    "notebooks"));

    /** The order in which kinds are tried when only one word of a longer text names a kind. */
    private static final List<LinkKind> KINDS =
            List.of(LinkKind.SLIDES, LinkKind.VIDEO, LinkKind.ARTICLE, LinkKind.CODE);

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "the", "l", "du", "de", "des");

    static LinkNaming of(String words, String pageLanguage) {
        Language language = Language.named(words);
        String rest = withoutArticle(PlainLetters.words(language == null ? words : language.rest()));
        String other = language == null || language.code().equals(pageLanguage) ? null : language.code();
        for (LinkKind kind : KINDS) {
            if (named(kind).contains(rest)) {
                return new LinkNaming(kind, null, other);
            }
        }
        return new LinkNaming(kindWithin(rest), words.isBlank() ? null : words, other);
    }

    /** Whether the words name a kind of link and nothing else: such a link is not a person's or a venue's. */
    static boolean isKind(String words) {
        return of(words, "").label == null && !words.isBlank();
    }

    LinkContent link(String url) {
        return new LinkContent(kind, url, label, language, null);
    }

    private static LinkKind kindWithin(String plainWords) {
        for (String word : plainWords.split(" ", -1)) {
            for (LinkKind kind : KINDS) {
                if (named(kind).contains(word)) {
                    return kind;
                }
            }
        }
        return LinkKind.OTHER;
    }

    private static Set<String> named(LinkKind kind) {
        return NAMES.getOrDefault(kind, Set.of());
    }

    private static String withoutArticle(String plainWords) {
        int space = plainWords.indexOf(' ');
        return space > 0 && ARTICLES.contains(plainWords.substring(0, space))
                ? plainWords.substring(space + 1)
                : plainWords;
    }
}
