package org.estrade.naming.page;

import org.estrade.naming.KnownDate;
import org.jspecify.annotations.Nullable;

/**
 * What uses a name, as a page lists it.
 *
 * @param talk its id
 * @param title of the talk, in {@code language} if it has one there
 * @param published whether visitors read it
 * @param inBin whether the talk was put there, where no page shows it
 */
public record NameUseView(
        long talk, String title, String language, @Nullable KnownDate date, boolean published, boolean inBin) {}
