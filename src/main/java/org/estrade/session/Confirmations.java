package org.estrade.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** When, and how, somebody last proved at a signed-in browser to be the owner of the account. A sign-in is the first time. */
@ApplicationScoped
public class Confirmations {

    /** How somebody proved it. */
    public enum Means {
        PASSWORD,
        PASSKEY
    }

    /** The path of the page that asks again. */
    public static final String PATH = "/admin/confirm";

    private final Session database;
    private final long seconds;

    /**
     * Reads the setting.
     *
     * @param lifetime the time after which a sensitive change asks again
     */
    Confirmations(Session database, @ConfigProperty(name = "estrade.session.confirmation") Duration lifetime) {
        this.database = database;
        this.seconds = lifetime.toSeconds();
    }

    /** The path of the page that asks again and then goes to the given page. */
    public static String pathThen(String page) {
        return PATH + "?return=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** Whether the sign-in or the last confirmation of the session is recent. */
    @Transactional
    public boolean isRecent(Token token) {
        return exists(token, "");
    }

    /** Whether the sign-in or the last confirmation is recent and was made with a passkey. */
    @Transactional
    public boolean isRecentByPasskey(Token token) {
        return exists(token, " and confirmed_by = 'PASSKEY'");
    }

    private boolean exists(Token token, String condition) {
        return !database.createNativeQuery(
                        "select 1 from session where token_hash = ?1 and coalesce(confirmed_at, created_at)"
                                + " > now() - cast(?2 as double precision) * interval '1 second'" + condition,
                        Integer.class)
                .setParameter(1, token.hash())
                .setParameter(2, seconds)
                .getResultList()
                .isEmpty();
    }

    /** Notes that somebody has just proved it. */
    @Transactional
    public void confirm(Token token, Means means) {
        database.createNativeMutationQuery(
                        "update session set confirmed_at = now(), confirmed_by = ?1 where token_hash = ?2")
                .setParameter(1, means.name())
                .setParameter(2, token.hash())
                .executeUpdate();
    }
}
