package org.estrade.transfer.recognise.link;

import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.jspecify.annotations.Nullable;

/** The kind, label and language of a link. Words count before the address: a PDF called "article" is an article. */
public final class LinkRecogniser {

    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:le |la |les |the |l['’]|du |de la |des |my |see |voir |view |get )+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})?!]+$");
    /** Words that say only that there is a link. */
    private static final Set<String> GENERIC_LINK_TEXTS = Set.of(
            "link",
            "lien",
            "here",
            "ici",
            "url",
            "x",
            "available here",
            "disponible ici",
            "link here",
            "see here",
            "voir ici");

    private static final int MAX_WORDS_OF_MATERIAL = 6;

    private LinkRecogniser() {}

    /** Understands a link by its words, empty when it has none, and its address. */
    public static FoundLink recognise(String words, String written) {
        String url = written.startsWith("//") ? "https:" + written : written;
        String text = words.strip();
        LinkKind sign = LinkWords.kindOfSign(text);
        String plain = EDGES.matcher(text.replaceAll(":[a-z_]+:", "")).replaceAll("");
        LinkKind shown = sign == null || sign == LinkKind.OTHER ? LinkHosts.kindOf(url) : sign;
        if (plain.isEmpty() || isAddress(plain)) {
            return new FoundLink(orOther(shown), url, null, null, true);
        }
        LanguageWords.TrailingLanguage language = LanguageWords.trailingLanguage(text);
        String code = language == null ? LanguageWords.languageOf(plain) : language.code();
        String rest = ARTICLE.matcher(EDGES.matcher(language == null ? plain : language.rest())
                        .replaceAll(""))
                .replaceFirst("");
        LinkKind exact =
                rest.isEmpty() || (language == null && code != null) ? orOther(shown) : LinkWords.kindOfWholeText(rest);
        if (exact != null) {
            boolean silent = exact != LinkKind.OTHER || rest.isEmpty() || shown != null || isGenericLinkText(rest);
            return new FoundLink(
                    exact == LinkKind.OTHER ? orOther(shown) : exact, url, silent ? null : rest, code, true);
        }
        LinkKind within = PlainLetters.words(rest).split(" ", -1).length <= MAX_WORDS_OF_MATERIAL
                ? LinkWords.kindOfAnyWord(rest)
                : null;
        return new FoundLink(within != null ? within : orOther(shown), url, text, code, within != null);
    }

    /** The kind that a sign in front of a link announces, null without one. */
    public static @Nullable LinkKind kindOfSign(String text) {
        return LinkWords.kindOfSign(text);
    }

    /** The kind that words name and say nothing else but; null for other words. */
    public static @Nullable LinkKind kindNamedBy(String words) {
        return LinkWords.kindOfWholeText(EDGES.matcher(words).replaceAll(""));
    }

    /** Whether the words say only that there is a link: {@code here}. */
    public static boolean isGenericLinkText(String words) {
        return GENERIC_LINK_TEXTS.contains(PlainLetters.words(words));
    }

    private static boolean isAddress(String words) {
        return (words.startsWith("http") && words.contains("://")) || words.startsWith("www.");
    }

    private static LinkKind orOther(@Nullable LinkKind kind) {
        return kind == null ? LinkKind.OTHER : kind;
    }
}
