package org.estrade.linkcheck;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that visitors can follow. Each package that stores some implements this interface with a bean. */
public interface LinkSource {

    /**
     * A place where an address is used.
     *
     * @param address the address as visitors follow it
     * @param name the name of the talk, venue or person
     * @param path the path of the admin's page where the address can be changed
     * @param isInText whether the address is in a text: an abstract, a note, a biography
     */
    record Use(String address, String name, String path, boolean isInText) {}

    /** All places with addresses that visitors can follow, in any order. Called in a transaction. */
    Stream<Use> uses();

    /**
     * Replaces an address everywhere. In texts, an address is replaced by another web address only. A file of this site
     * replaces addresses of talks alone, which keep it. Called in a transaction.
     *
     * @return the places that have to be changed by hand: a draft that is not valid stands in the way, a text would be too
     *     long, or the address is written with signs of Markdown
     */
    List<Use> replace(String address, String replacement);
}
