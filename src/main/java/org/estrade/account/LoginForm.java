package org.estrade.account;

import org.jspecify.annotations.Nullable;

/**
 * The sign-in form as it was sent, without the password.
 *
 * @param number with {@link Problem#WRONG} the attempts left, with {@link Problem#WAIT} the minutes to wait, else 0
 */
public record LoginForm(
        String username,
        boolean stay,
        String returnPath,
        @Nullable Problem problem,
        int number) {

    /** The reasons why nobody was signed in. */
    public enum Problem {
        USERNAME_MISSING,
        PASSWORD_MISSING,
        WRONG,
        WAIT
    }

    static LoginForm empty(String returnPath) {
        return new LoginForm("", false, returnPath, null, 0);
    }

    LoginForm with(Problem problem, int number) {
        return new LoginForm(username, stay, returnPath, problem, number);
    }

    public boolean wrongUsername() {
        return problem == Problem.USERNAME_MISSING;
    }

    public boolean wrongPassword() {
        return problem != null && !wrongUsername();
    }
}
