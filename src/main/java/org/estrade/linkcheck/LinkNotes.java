package org.estrade.linkcheck;

import java.util.Map;
import java.util.Set;

/**
 * What visitors see of links that do not work.
 *
 * @param hidden the addresses that are not shown
 * @param archived the address of the archived copy by dead address
 * @param originals the address from which a file of this site was copied, by the path of the file; without dead ones
 */
public record LinkNotes(Set<String> hidden, Map<String, String> archived, Map<String, String> originals) {

    /** Nothing is known about any link. */
    public static final LinkNotes NONE = new LinkNotes(Set.of(), Map.of(), Map.of());

    /** Whether visitors get the address itself. */
    public boolean isShownAsIs(String address) {
        return !hidden.contains(address) && !archived.containsKey(address);
    }

    /** The address that visitors get: that of the archived copy, or the address itself; empty for a hidden link. */
    public String target(String address) {
        return hidden.contains(address) ? "" : archived.getOrDefault(address, address);
    }
}
