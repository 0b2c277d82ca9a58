package org.estrade.account;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.password.PasswordRules;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;
import org.jspecify.annotations.Nullable;

/**
 * The form that creates the first account, as the browser sent it, without the password.
 *
 * @param token the one-time token of the link in the log
 * @param name the speaker's name, as the site shows it
 * @param beginning how the site begins; asked only when the site has sample talks
 * @param problem the first problem, null when there is none
 */
public record SetupForm(
        String token,
        String name,
        String username,
        Beginning beginning,
        @Nullable Problem problem) {

    /** How a site with sample talks begins: with them, with an import of the speaker's page, or empty. */
    public enum Beginning {
        SAMPLE,
        IMPORT,
        EMPTY
    }

    /** The problems of the form, in the order of the fields. The form shows the first one. */
    public enum Problem {
        NAME_MISSING,
        NAME_SHAPE,
        USERNAME_MISSING,
        USERNAME_SHAPE,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_HOLDS_NAME,
        PASSWORD_COMMON
    }

    private static final int LONGEST_NAME = 200;

    static SetupForm of(
            @Nullable String token, @Nullable String name, @Nullable String username, @Nullable String beginning) {
        return new SetupForm(stripped(token), stripped(name), stripped(username), beginning(beginning), null);
    }

    private static Beginning beginning(@Nullable String sent) {
        return Arrays.stream(Beginning.values())
                .filter(value -> value.name().equals(sent))
                .findFirst()
                .orElse(Beginning.SAMPLE);
    }

    private static String stripped(@Nullable String text) {
        return TypedText.words(Objects.requireNonNullElse(text, ""));
    }

    /** The same form with the first problem of its fields and of the password, or without a problem. */
    SetupForm withFirstProblem(String password) {
        Problem firstProblem = nameProblem()
                .or(() -> usernameProblem(username))
                .or(() -> passwordProblem(password, username))
                .orElse(null);
        return new SetupForm(token, name, username, beginning, firstProblem);
    }

    private Optional<Problem> nameProblem() {
        if (name.isEmpty()) {
            return Optional.of(Problem.NAME_MISSING);
        }
        return isOneLine(name, LONGEST_NAME) ? Optional.empty() : Optional.of(Problem.NAME_SHAPE);
    }

    static Optional<Problem> usernameProblem(String username) {
        if (username.isEmpty()) {
            return Optional.of(Problem.USERNAME_MISSING);
        }
        return isOneLine(username, Account.LONGEST_USERNAME) ? Optional.empty() : Optional.of(Problem.USERNAME_SHAPE);
    }

    static Optional<Problem> passwordProblem(String password, String username) {
        PasswordRules.Problem problem = PasswordRules.problem(password, username);
        return problem == null ? Optional.empty() : Optional.of(Problem.valueOf("PASSWORD_" + problem.name()));
    }

    private static boolean isOneLine(String text, int longest) {
        return text.length() <= longest
                && text.codePoints().noneMatch(c -> Unprintable.isUnprintable(c) || c == Unprintable.REPLACEMENT);
    }

    public boolean isWrongName() {
        return problem == Problem.NAME_MISSING || problem == Problem.NAME_SHAPE;
    }

    public boolean isWrongUsername() {
        return problem == Problem.USERNAME_MISSING || problem == Problem.USERNAME_SHAPE;
    }

    public boolean isWrongPassword() {
        return problem != null && !isWrongName() && !isWrongUsername();
    }
}
