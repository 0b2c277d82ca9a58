package org.estrade.transfer.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a link that its words contain.
 *
 * @param kind the kind of the link
 * @param label the words of the link; null when they say no more than the kind
 * @param language the code of the language that the words name; null when they name none, or the language of the page
 */
record LinkNaming(
        LinkKind kind, @Nullable String label, @Nullable String language) {

    private static final Map<LinkKind, Set<String>> NAMES_BY_KIND = Map.of(
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
                    "article de blog",
                    "blog",
                    "blog post",
                    "billet",
                    "billet de blog",
                    "compte rendu",
                    "retranscription",
                    "write up"),
            LinkKind.PRESS,
            Set.of(
                    "article de presse",
                    "press article",
                    "presse",
                    "press",
                    "compte rendu dans la presse",
                    "compte rendu dans la press"),
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

    /** The order in which the kinds are tried. It matters when the words contain the names of several kinds. */
    private static final List<LinkKind> KINDS_IN_ORDER =
            List.of(LinkKind.SLIDES, LinkKind.VIDEO, LinkKind.PRESS, LinkKind.ARTICLE, LinkKind.CODE);

    /**
     * The names of a kind that say more than the kind. They stay as the label, because a visitor who reads "Article"
     * cannot know that the author wrote "transcript".
     */
    private static final Set<String> NARROWER_NAMES = Set.of(
            "article de blog",
            "blog",
            "blog post",
            "billet",
            "billet de blog",
            "compte rendu",
            "compte rendu dans la presse",
            "compte rendu dans la press",
            "retranscription",
            "write up",
            "demo",
            "demonstration",
            "notebook",
            "notebooks");

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "the", "l", "du", "de", "des");

    /**
     * Recognises the facts in the words of a link.
     *
     * @param pageLanguage the language code of the page
     */
    static LinkNaming of(String words, String pageLanguage) {
        Language language = Language.named(words);
        String name = language == null ? words : language.rest();
        String rest = withoutArticle(PlainLetters.words(name));
        String otherLanguage = language == null || language.code().equals(pageLanguage) ? null : language.code();
        for (LinkKind kind : KINDS_IN_ORDER) {
            if (names(kind).contains(rest)) {
                return new LinkNaming(kind, NARROWER_NAMES.contains(rest) ? name.strip() : null, otherLanguage);
            }
        }
        return new LinkNaming(kindWithin(rest), words.isBlank() ? null : words, otherLanguage);
    }

    /** Whether the words name only a kind of link, so that the link cannot be the website of a person or a venue. */
    static boolean isKindName(String words) {
        Language language = Language.named(words);
        String rest = withoutArticle(PlainLetters.words(language == null ? words : language.rest()));
        return !words.isBlank() && NAMES_BY_KIND.values().stream().anyMatch(names -> names.contains(rest));
    }

    /** The link with these facts. */
    LinkContent link(String url) {
        return new LinkContent(kind, url, label, language, null);
    }

    private static LinkKind kindWithin(String plainWords) {
        for (String word : plainWords.split(" ", -1)) {
            for (LinkKind kind : KINDS_IN_ORDER) {
                if (names(kind).contains(word)) {
                    return kind;
                }
            }
        }
        return LinkKind.OTHER;
    }

    private static Set<String> names(LinkKind kind) {
        return NAMES_BY_KIND.getOrDefault(kind, Set.of());
    }

    private static String withoutArticle(String plainWords) {
        int space = plainWords.indexOf(' ');
        return space > 0 && ARTICLES.contains(plainWords.substring(0, space))
                ? plainWords.substring(space + 1)
                : plainWords;
    }
}
