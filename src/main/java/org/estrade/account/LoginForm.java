package org.estrade.account;

import org.estrade.account.attempt.Delay;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the sign-in form as the browser sent them, without the password.
 *
 * @param stay whether the session lasts thirty days
 * @param returnPath the path of the page to open after the sign-in
 * @param problem the reason why the sign-in failed, null when the form was not sent
 * @param delay the time until the next attempt is allowed, after {@link Problem#WRONG} or {@link Problem#WAIT}
 */
public record LoginForm(
        String username,
        boolean stay,
        String returnPath,
        @Nullable Problem problem,
        Delay delay) {

    /** The reasons why a sign-in failed. */
    public enum Problem {
        USERNAME_MISSING,
        PASSWORD_MISSING,
        WRONG,
        WAIT,
        BUSY
    }

    static LoginForm empty(String returnPath) {
        return new LoginForm("", false, returnPath, null, Delay.NONE);
    }

    LoginForm withProblem(Problem problem) {
        return withProblem(problem, Delay.NONE);
    }

    LoginForm withProblem(Problem problem, Delay delay) {
        return new LoginForm(username, stay, returnPath, problem, delay);
    }

    public boolean isWrongUsername() {
        return problem == Problem.USERNAME_MISSING;
    }

    public boolean isWrongPassword() {
        return problem != null && !isWrongUsername();
    }
}
