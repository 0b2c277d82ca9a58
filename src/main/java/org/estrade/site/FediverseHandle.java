package org.estrade.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A handle in the fediverse (Mastodon and its like).
 *
 * @param user the part before the host: letters, digits, underscores, dots and hyphens
 * @param host the name of the server
 */
public record FediverseHandle(String user, String host) {

    private static final Pattern HANDLE = Pattern.compile(
            "@?(?<user>[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?)@"
                    + "(?<host>[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+)");

    /** The handle that a text contains: {@code @user@host} or {@code user@host}; empty for any other text. */
    public static Optional<FediverseHandle> of(String text) {
        Matcher handle = HANDLE.matcher(text);
        return handle.matches()
                ? Optional.of(new FediverseHandle(handle.group("user"), handle.group("host")))
                : Optional.empty();
    }

    /** The handle as it is shown: {@code @user@host}. */
    public String text() {
        return "@" + user + "@" + host;
    }

    /** The address of the profile. */
    public String url() {
        return "https://" + host + "/@" + user;
    }
}
