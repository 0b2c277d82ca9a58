package org.estrade.naming.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.estrade.naming.KnownName;
import org.estrade.naming.Spellings;
import org.estrade.text.Unprintable;
import org.jspecify.annotations.Nullable;

/**
 * The name in a form, as it was typed.
 *
 * @param spellings other ways of writing it, with commas between them
 * @param acknowledged the name of which the form already said that it resembles another
 * @param version of what is stored, as the form was opened on it; empty when it does not say so
 * @param beside whether what somebody else stored meanwhile is shown beside it, until this is saved
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

    /** One field without the space around it, what no page can show marked as lost; empty when it was not sent. */
    public static String text(MultivaluedMap<String, String> form, String field) {
        return Unprintable.replaced(
                Objects.requireNonNullElse(form.getFirst(field), "").strip());
    }

    /** What an optional field is stored as. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public static String orEmpty(@Nullable String stored) {
        return Objects.requireNonNullElse(stored, "");
    }
}
