package org.estrade.naming.page;

import org.estrade.naming.KnownDate;
import org.jspecify.annotations.Nullable;

/**
 * A use of a name, as a page lists it.
 *
 * @param talk the id of the talk
 * @param title the title of the talk, in {@code language} if the talk has one in it
 * @param published whether visitors read it
 * @param inBin whether the talk is in the bin; then no page shows it
 */
public record NameUseView(
        long talk, String title, String language, @Nullable KnownDate date, boolean published, boolean inBin) {}
