package org.estrade.naming;

import org.jspecify.annotations.Nullable;

/**
 * One place where a talk uses a name. A stored row gives the id of the venue, person or tag. A draft gives a name.
 *
 * @param nameId the id of the venue, person or tag; null in a draft
 * @param name the name as the draft writes it; null in a row
 * @param talk the id of the talk
 * @param delivery the id of the delivery; empty when the talk itself uses the name
 * @param published whether visitors read it
 * @param inBin whether the talk is in the bin
 */
public record NameMention(
        @Nullable Long nameId,
        @Nullable String name,
        long talk,
        String delivery,
        @Nullable KnownDate date,
        @Nullable String city,
        boolean online,
        boolean published,
        boolean inBin) {

    boolean drafted() {
        return nameId == null;
    }
}
