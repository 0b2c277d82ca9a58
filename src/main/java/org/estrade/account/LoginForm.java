package org.estrade.account;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the sign-in form as the browser sent them, without the password.
 *
 * @param stay whether the session lasts thirty days
 * @param returnPath the path of the page to open after the sign-in
 * @param problem the reason why the sign-in failed, null when the form was not sent
 * @param number the attempts that are left for {@link Problem#WRONG}, the minutes to wait for {@link Problem#WAIT},
 *     otherwise 0
 */
public record LoginForm(
        String username,
        boolean stay,
        String returnPath,
        @Nullable Problem problem,
        int number) {

    /** The reasons why a sign-in failed. */
    public enum Problem {
        USERNAME_MISSING,
        PASSWORD_MISSING,
        WRONG,
        WAIT,
        BUSY
    }

    static LoginForm empty(String returnPath) {
        return new LoginForm("", false, returnPath, null, 0);
    }

    LoginForm withProblem(Problem problem, int number) {
        return new LoginForm(username, stay, returnPath, problem, number);
    }

    public boolean isWrongUsername() {
        return problem == Problem.USERNAME_MISSING;
    }

    public boolean isWrongPassword() {
        return problem != null && !isWrongUsername();
    }
}
