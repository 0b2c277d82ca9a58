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
    private static final Set<String> SILENT = Set.of(
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

    private static final int MOST_WORDS_OF_A_MATERIAL = 6;

    private LinkRecogniser() {}

    /** Understands a link by its words, empty when it has none, and its address. */
    public static FoundLink of(String words, String written) {
        String url = written.startsWith("//") ? "https:" + written : written;
        String text = words.strip();
        LinkKind sign = LinkWords.sign(text);
        String plain = EDGES.matcher(text.replaceAll(":[a-z_]+:", "")).replaceAll("");
        LinkKind shown = sign == null || sign == LinkKind.OTHER ? LinkHosts.kind(url) : sign;
        if (plain.isEmpty() || isAddress(plain)) {
            return new FoundLink(or(shown), url, null, null, true);
        }
        LanguageWords.Trailing language = LanguageWords.trailing(text);
        String code = language == null ? LanguageWords.of(plain) : language.code();
        String rest = ARTICLE.matcher(EDGES.matcher(language == null ? plain : language.rest())
                        .replaceAll(""))
                .replaceFirst("");
        LinkKind exact = rest.isEmpty() || (language == null && code != null) ? or(shown) : LinkWords.exactly(rest);
        if (exact != null) {
            boolean silent = exact != LinkKind.OTHER || rest.isEmpty() || shown != null || isSilent(rest);
            return new FoundLink(exact == LinkKind.OTHER ? or(shown) : exact, url, silent ? null : rest, code, true);
        }
        LinkKind within = PlainLetters.words(rest).split(" ", -1).length <= MOST_WORDS_OF_A_MATERIAL
                ? LinkWords.within(rest)
                : null;
        return new FoundLink(within != null ? within : or(shown), url, text, code, within != null);
    }

    /** The kind that a sign in front of a link announces, null without one. */
    public static @Nullable LinkKind announced(String text) {
        return LinkWords.sign(text);
    }

    /** The kind that words name and say nothing else but; null for other words. */
    public static @Nullable LinkKind named(String words) {
        return LinkWords.exactly(EDGES.matcher(words).replaceAll(""));
    }

    /** Whether the words say only that there is a link: {@code here}. */
    public static boolean isSilent(String words) {
        return SILENT.contains(PlainLetters.words(words));
    }

    private static boolean isAddress(String words) {
        return (words.startsWith("http") && words.contains("://")) || words.startsWith("www.");
    }

    private static LinkKind or(@Nullable LinkKind kind) {
        return kind == null ? LinkKind.OTHER : kind;
    }
}
