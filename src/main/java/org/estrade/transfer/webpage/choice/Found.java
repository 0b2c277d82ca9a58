package org.estrade.transfer.webpage.choice;

import org.estrade.transfer.webpage.described.Origin;

/**
 * A value that was found in a page.
 *
 * @param isGuess whether the speaker should check it
 */
public record Found<T>(T value, Origin origin, boolean isGuess) {

    static <T> Found<T> guess(T value, Origin origin) {
        return new Found<>(value, origin, true);
    }
}
