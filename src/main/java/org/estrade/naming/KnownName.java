package org.estrade.naming;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A venue, person or tag, as far as its name goes.
 *
 * @param spellings other ways of writing it
 */
public record KnownName(long id, String name, Set<String> spellings) {

    /** The name first. */
    public Stream<String> everySpelling() {
        return Stream.concat(Stream.of(name), spellings.stream().sorted());
    }
}
