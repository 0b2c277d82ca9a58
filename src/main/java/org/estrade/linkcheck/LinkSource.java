package org.estrade.linkcheck;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that visitors can follow. Each package that stores some implements this interface with a bean. */
public interface LinkSource {

    /**
     * A place where an address is used.
     *
     * @param name the name of the talk, venue or person
     * @param path the path of the admin's page where the address can be changed
     */
    record Use(String name, String path) {}

    /** All addresses that visitors can follow, in any order, with repetitions. Called in a transaction. */
    Stream<String> addresses();

    /** The places where an address is used. Called in a transaction. */
    List<Use> uses(String address);

    /**
     * Replaces an address everywhere. Called in a transaction.
     *
     * @return the names of what could not be changed, because a draft that is not valid stands in the way
     */
    List<String> replace(String address, String replacement);
}
