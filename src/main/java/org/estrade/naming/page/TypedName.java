package org.estrade.naming.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.estrade.naming.KnownName;
import org.estrade.naming.Spellings;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;
import org.jspecify.annotations.Nullable;

/**
 * The fields that all forms of names have, as they were typed.
 *
 * @param spellings other ways of writing the name, with commas between them
 * @param acknowledged the name whose similarity to another the form has already shown, else empty
 * @param version the version of the stored form that this one was opened on; empty when it was not sent
 * @param beside whether the page shows the values that somebody else has saved meanwhile
 */
public record TypedName(String name, String spellings, String acknowledged, String version, boolean beside) {

    public static TypedName of(MultivaluedMap<String, String> form) {
        return new TypedName(
                text(form, "name"),
                text(form, "spellings"),
                text(form, "acknowledged"),
                text(form, "version"),
                !text(form, "beside").isEmpty());
    }

    public static TypedName of(KnownName known) {
        return new TypedName(known.name(), Spellings.typed(known.spellings()), "", "", false);
    }

    /**
     * The text of a field with plain single spaces, empty when it was not sent. A character that no page can show is
     * replaced by a mark that the check refuses.
     */
    public static String text(MultivaluedMap<String, String> form, String field) {
        return Unprintable.replaced(TypedText.words(Objects.requireNonNullElse(form.getFirst(field), "")));
    }

    /** The stored value of an optional field: null for an empty text. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The text of an optional field: empty for null. */
    public static String orEmpty(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }
}
