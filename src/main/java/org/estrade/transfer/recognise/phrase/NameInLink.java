package org.estrade.transfer.recognise.phrase;

import java.util.List;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.jspecify.annotations.Nullable;

/**
 * The link whose words are the title of the talk, although one of them names a kind of link: {@code [Moss on every page of the
 * book](u) (MossConf, 2019)}.
 */
final class NameInLink {

    private static final int MIN_WORDS = 4;

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

    private static boolean isName(FoundLink link) {
        String label = link.label();
        return label != null
                && label.split(" ", MIN_WORDS).length == MIN_WORDS
                && LinkRecogniser.kindNamedBy(label.substring(0, label.indexOf(' '))) == null;
    }
}
