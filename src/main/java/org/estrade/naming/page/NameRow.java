package org.estrade.naming.page;

import org.estrade.naming.KnownDate;
import org.jspecify.annotations.Nullable;

/**
 * One name in the admin's list.
 *
 * @param detail a few words under the name, or empty
 * @param city the city in words, empty when it is unknown or the kind of name has none
 * @param times how often the name is used
 * @param last the date of the last use
 */
public record NameRow(
        long id,
        String name,
        String detail,
        @Nullable NameNote note,
        String city,
        int times,
        @Nullable KnownDate last) {}
