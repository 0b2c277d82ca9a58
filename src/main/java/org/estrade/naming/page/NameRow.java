package org.estrade.naming.page;

import org.estrade.naming.KnownDate;
import org.jspecify.annotations.Nullable;

/**
 * One name in the admin's list.
 *
 * @param detail a few words under the name, empty when there is nothing to say
 * @param city in words, empty when it is not known or means nothing
 * @param times how often it is used
 */
public record NameRow(
        long id,
        String name,
        String detail,
        @Nullable NameNote note,
        String city,
        int times,
        @Nullable KnownDate last) {}
