package org.estrade.naming;

import java.util.Set;
import java.util.stream.Stream;

/**
 * The name of a stored venue, person or tag, without its other fields.
 *
 * @param spellings other ways in which the name was written
 */
public record KnownName(long id, String name, Set<String> spellings) {

    /** The name, then the other spellings in their alphabetical order. */
    public Stream<String> everySpelling() {
        return Stream.concat(Stream.of(name), spellings.stream().sorted());
    }
}
