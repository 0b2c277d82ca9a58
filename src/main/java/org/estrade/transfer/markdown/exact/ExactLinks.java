package org.estrade.transfer.markdown.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.text.PlainLetters;
import org.estrade.text.WebAddress;
import org.estrade.transfer.markdown.exact.ExactText.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads links as lists of exact facts:
 * {@code article <https://…>, texte "Le compte rendu", par "Chloé Exemple"}.
 */
public final class ExactLinks {

    private static final Map<String, LinkKind> KINDS = Map.of(
            "slides", LinkKind.SLIDES,
            "video", LinkKind.VIDEO,
            "article", LinkKind.ARTICLE,
            "presse", LinkKind.PRESS,
            "press", LinkKind.PRESS,
            "code", LinkKind.CODE,
            "autre", LinkKind.OTHER,
            "other", LinkKind.OTHER);

    private ExactLinks() {}

    /** The facts of one link in a line, with their names in French or in English. */
    public static String line(LinkContent link, String language) {
        boolean french = language.equals("fr");
        String kind =
                switch (link.kind()) {
                    case VIDEO -> french ? "vidéo" : "video";
                    case PRESS -> french ? "presse" : "press";
                    case OTHER -> french ? "autre" : "other";
                    default -> link.kind().id();
                };
        return kind
                + " "
                + ExactText.address(link.url())
                + fact(french ? "texte" : "text", link.label())
                + fact(french ? "langue" : "language", link.language())
                + fact(french ? "par" : "by", link.credit());
    }

    private static String fact(String word, @Nullable String text) {
        return text == null ? "" : ", " + word + " " + ExactText.quoted(text);
    }

    /** Reads the links. A pair whose word is a kind of link begins a new link. */
    public static List<LinkContent> read(List<Pair> pairs) {
        List<LinkContent> links = new ArrayList<>();
        for (Pair pair : pairs) {
            LinkKind kind = KINDS.get(PlainLetters.of(pair.word()));
            if (kind != null) {
                links.add(LinkContent.of(kind, WebAddress.normalised(pair.text())));
            } else if (!links.isEmpty()) {
                links.add(withFact(pair, links.remove(links.size() - 1)));
            }
        }
        return links;
    }

    private static LinkContent withFact(Pair fact, LinkContent link) {
        return switch (fact.word()) {
            case "texte", "text" ->
                new LinkContent(link.kind(), link.url(), fact.text(), link.language(), link.credit());
            case "langue", "language" ->
                new LinkContent(link.kind(), link.url(), link.label(), fact.text(), link.credit());
            case "par", "by" -> new LinkContent(link.kind(), link.url(), link.label(), link.language(), fact.text());
            default -> link;
        };
    }
}
