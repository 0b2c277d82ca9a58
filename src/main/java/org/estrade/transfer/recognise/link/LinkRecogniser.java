package org.estrade.transfer.recognise.link;

import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.talk.LinkKind;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of the kind, label and language of a link. The text counts more than the address: a PDF with the
 * text "article" is an article.
 */
public final class LinkRecogniser {

    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:le |la |les |the |l['’]|du |de la |des |my |see |voir |view |get |watch |read |download |regarder |lire |télécharger ){1,5}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES =
            Pattern.compile("^[^\\p{L}\\p{N}]+|(?<![^\\p{L}\\p{N})?!])[^\\p{L}\\p{N})?!]+$");
    /** Texts that only say that there is a link. */
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
            "voir ici",
            "こちら",
            "リンク",
            "链接");

    private static final int MAX_WORDS_OF_MATERIAL = 6;

    /** A longer text is the title of the talk, when the address shows the kind of the link. */
    private static final int MAX_WORDS_BESIDE_KNOWN_ADDRESS = 4;

    /** Words with capitals, like a title or a name: {@code Making Kestrel Code}, {@code Code Moss}. */
    private static final Pattern CAPITALISED_WORDS = Pattern.compile(
            "(?!.*\\b(?:Source|Sample|Demo|Example) Code\\b)(?:\\p{Lu}\\S{0,40}\\s+){1,6}\\p{Lu}\\S{0,40}");

    private LinkRecogniser() {}

    /**
     * Recognises a link by its text and its address.
     *
     * @param words the text of the link; empty when it has none
     * @param address the address as written
     */
    public static FoundLink recognise(String words, String address) {
        String url = address.startsWith("//") ? "https:" + address : address;
        String text = words.strip();
        LinkKind kindBySign = LinkWords.kindOfSign(text);
        String textWithoutSigns =
                EDGES.matcher(text.replaceAll(":[a-z_]+:", "")).replaceAll("");
        LinkKind kindBySignOrAddress =
                kindBySign == null || kindBySign == LinkKind.OTHER ? LinkHosts.kindOf(url) : kindBySign;
        if (textWithoutSigns.isEmpty() || isAddress(textWithoutSigns)) {
            return new FoundLink(orOther(kindBySignOrAddress), url, null, null, true);
        }
        LanguageWords.TrailingLanguage language = LanguageWords.trailingLanguage(text);
        String languageCode = language == null ? LanguageWords.languageOf(textWithoutSigns) : language.code();
        String rest = ARTICLE.matcher(EDGES.matcher(language == null ? textWithoutSigns : language.rest())
                        .replaceAll(""))
                .replaceFirst("");
        LinkKind kindOfText = rest.isEmpty() || (language == null && languageCode != null)
                ? orOther(kindBySignOrAddress)
                : LinkWords.kindOfWholeText(rest);
        if (kindOfText != null) {
            boolean isGeneric = !LinkWords.isNarrowerName(rest)
                    && (kindOfText != LinkKind.OTHER
                            || rest.isEmpty()
                            || kindBySignOrAddress != null
                            || isGenericLinkText(rest));
            return new FoundLink(
                    kindOfText == LinkKind.OTHER ? orOther(kindBySignOrAddress) : kindOfText,
                    url,
                    isGeneric ? null : rest,
                    languageCode,
                    true);
        }
        int maxWords = kindBySignOrAddress == null ? MAX_WORDS_OF_MATERIAL : MAX_WORDS_BESIDE_KNOWN_ADDRESS;
        LinkKind kindOfWord = PlainLetters.words(rest).split(" ", -1).length <= maxWords
                ? LinkWords.kindOfAnyWord(rest, kindBySignOrAddress)
                : null;
        boolean isTitle = kindOfWord == LinkKind.CODE
                && kindBySignOrAddress != LinkKind.CODE
                && CAPITALISED_WORDS.matcher(rest).matches();
        return new FoundLink(
                kindOfWord == null || isTitle ? orOther(kindBySignOrAddress) : kindOfWord,
                url,
                text,
                languageCode,
                kindOfWord != null && !isTitle);
    }

    /** The kind of link that a sign before it stands for; null when there is no such sign. */
    public static @Nullable LinkKind kindOfSign(String text) {
        return LinkWords.kindOfSign(text);
    }

    /** The kind of link when the text names a kind and nothing else; null for any other text. */
    public static @Nullable LinkKind kindNamedBy(String words) {
        String name = EDGES.matcher(words).replaceAll("");
        LinkKind kind = LinkWords.kindOfWholeText(name);
        return kind == null ? LinkWords.kindOfWholeText(ARTICLE.matcher(name).replaceFirst("")) : kind;
    }

    /** The text when it names a kind and says more than the kind: {@code transcript}; null for any other text. */
    public static @Nullable String labelNamedBy(String words) {
        String name = EDGES.matcher(words).replaceAll("");
        return LinkWords.isNarrowerName(name) ? name : null;
    }

    /** Whether the text only says that there is a link: {@code here}. */
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
