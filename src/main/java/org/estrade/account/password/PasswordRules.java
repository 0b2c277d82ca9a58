package org.estrade.account.password;

import java.util.stream.Stream;
import org.estrade.account.attempt.UsernameKey;
import org.jspecify.annotations.Nullable;

/** The rules for new passwords. */
public final class PasswordRules {

    /** The length of the shortest valid password, in code points. */
    public static final int SHORTEST = 12;

    /** The length of the longest valid password, in code points. */
    public static final int LONGEST = 200;

    /** The shortest part of a user name that a password must not hold, so that {@code al@…} forbids only the whole name. */
    private static final int SHORTEST_NAME = 4;

    /** What is wrong with a password. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        HOLDS_NAME,
        COMMON
    }

    private PasswordRules() {}

    /** The first rule that the password breaks, null when it breaks none. */
    public static @Nullable Problem problem(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Problem.TOO_SHORT;
        }
        if (isTooLong(password)) {
            return Problem.TOO_LONG;
        }
        if (holdsName(password, username)) {
            return Problem.HOLDS_NAME;
        }
        return CommonPasswords.contains(password) ? Problem.COMMON : null;
    }

    static boolean isTooLong(String password) {
        return password.codePointCount(0, password.length()) > LONGEST;
    }

    /** Whether the password has the whole user name in it, or the part before the at sign. */
    private static boolean holdsName(String password, String username) {
        String typed = UsernameKey.of(password);
        String name = UsernameKey.of(username);
        return Stream.of(name, name.replaceFirst("@.*", ""))
                .filter(part -> part.length() >= SHORTEST_NAME || part.equals(typed))
                .anyMatch(typed::contains);
    }
}
