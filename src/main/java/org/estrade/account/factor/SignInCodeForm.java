package org.estrade.account.factor;

import org.estrade.account.attempt.Delay;
import org.jspecify.annotations.Nullable;

/**
 * The form of the code after a right password.
 *
 * @param token the token of the sign-in that waits
 * @param returnPath the path of the page to open after the sign-in
 * @param back the path of the page that begins the sign-in again
 * @param problem the reason why the code was refused, null when it was not sent
 * @param delay the time until the next attempt is allowed
 */
public record SignInCodeForm(
        String token,
        String returnPath,
        String back,
        @Nullable Problem problem,
        Delay delay) {

    /** The reasons why a code was refused. */
    public enum Problem {
        MISSING,
        WRONG,
        WAIT,
        EXPIRED
    }

    public boolean isWrong() {
        return problem != null;
    }
}
