package org.estrade.transfer.recognise.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.words.LanguageWords;
import org.estrade.transfer.recognise.words.TitleScore;
import org.jspecify.annotations.Nullable;

/**
 * The link whose words are the title of the talk, although one of them names a kind of link: {@code [Moss on every page of the
 * book](u) (MossConf, 2019)}.
 */
final class NameInLink {

    private static final int MIN_WORDS = 4;
    private static final double MIN_DIFFERENCE = 0.4;
    private static final Pattern TWO_PARTS = Pattern.compile("([^–—|]{2,100}?) [-–—|] ((?:(?! [-–—|] ).){2,200})");
    private static final Pattern LAST_BRACKETS = Pattern.compile("(.{4,200}) \\((\\p{Lu}[^()]{1,40})\\)");

    private NameInLink() {}

    /** The address of that link in a dated line; null when there is none, or more than one. */
    static @Nullable String addressOfName(Phrase phrase) {
        if (!phrase.isDated() || phrase.pieces().size() > 1) {
            return null;
        }
        List<String> names = phrase.materials().stream()
                .filter(NameInLink::isName)
                .map(FoundLink::url)
                .toList();
        return names.size() == 1 ? names.get(0) : null;
    }

    /**
     * The address of the link that is the only name of a dated line and holds both title and venue: {@code [MossConf - Growing
     * moss](u), May 2021}, {@code May 2021: [Growing moss (MossConf)](u)}. Null when there is none.
     */
    static @Nullable String addressOfTitleAndVenue(Phrase phrase) {
        Piece piece = phrase.pieces().size() == 1 ? phrase.pieces().get(0) : null;
        if (piece == null
                || !piece.isLinked()
                || !phrase.isDated()
                || piece.links().size() != 1) {
            return null;
        }
        Matcher dash = TWO_PARTS.matcher(piece.text());
        Matcher brackets = LAST_BRACKETS.matcher(piece.text());
        boolean areBoth = dash.matches()
                ? Math.abs(TitleScore.of(dash.group(1)) - TitleScore.of(dash.group(2))) > MIN_DIFFERENCE
                : brackets.matches()
                        && (LanguageWords.languageOfCode(brackets.group(2)) != null
                                || TitleScore.of(brackets.group(1)) - TitleScore.of(brackets.group(2))
                                        > MIN_DIFFERENCE);
        return areBoth ? piece.links().get(0).url() : null;
    }

    private static boolean isName(FoundLink link) {
        String label = link.label();
        return label != null
                && label.split(" ", MIN_WORDS).length == MIN_WORDS
                && LinkRecogniser.kindNamedBy(label.substring(0, label.indexOf(' '))) == null;
    }
}
