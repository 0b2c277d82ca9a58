package org.estrade.account.attempt;

import java.text.Normalizer;
import java.util.Locale;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;

/**
 * The one form in which names of accounts are stored for comparison and compared. Names that differ in case, in the kind of
 * their spaces or in the way their characters are encoded are one name. Accents count.
 */
public final class UsernameKey {

    private UsernameKey() {}

    /** The form of a name: {@code Jeanne@Orsel.example} gives {@code jeanne@orsel.example}. Its own form is itself. */
    public static String of(String username) {
        String compatible = Normalizer.normalize(TypedText.words(username), Normalizer.Form.NFKC);
        // by way of upper case: ı and i are one letter, ß and ss, ς and σ; what İ leaves is an i with a second dot.
        // Lower case comes first, because the upper case of the capital ẞ is itself
        String folded = compatible
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace("\u0307", "");
        // no account has an unprintable character in its name: one of them stands for all, and the database can hold it
        return TypedText.words(Unprintable.replaced(Normalizer.normalize(folded, Normalizer.Form.NFKC)));
    }
}
