package org.estrade.naming.page;

import java.util.List;
import org.estrade.naming.KnownName;
import org.jspecify.annotations.Nullable;

/**
 * One thing to correct in the form of a venue, person or tag.
 *
 * @param arguments for the sentence's places, in order
 * @param other whose name or spelling is in the way, null when nobody's is
 */
public record NameProblem(
        String field,
        Rule rule,
        List<String> arguments,
        @Nullable KnownName other) {

    public enum Rule {
        NAME_MISSING,
        TOO_LONG,
        TOO_MANY,
        CONTROL_CHARACTER,
        SEMICOLON,
        URL_SHAPE,
        CHOICE,
        COORDINATES,
        CITY_MISSING,
        TAKEN,
        /** A warning: it counts once. */
        RESEMBLES,
        SPELLING_TAKEN,
        SPELLING_NEEDED
    }

    static NameProblem of(String field, Rule rule, Object... arguments) {
        return new NameProblem(
                field, rule, List.of(arguments).stream().map(String::valueOf).toList(), null);
    }

    NameProblem with(KnownName other) {
        return new NameProblem(field, rule, arguments, other);
    }
}
