package org.estrade.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/**
 * What was sent when the session had already ended. It waits with the next session of the same account for the page that
 * it was typed on, until it is saved or given up; nothing is done with it by itself.
 */
@RequestScoped
public class CarriedForm {

    private final Session database;
    private final SessionCookie cookie;
    private final RoutingContext context;

    CarriedForm(Session database, SessionCookie cookie, RoutingContext context) {
        this.database = database;
        this.cookie = cookie;
        this.context = context;
    }

    /** The fields that were typed on the page at that path, empty when none wait. */
    @Transactional
    public Optional<Map<String, List<String>>> typedAt(String path) {
        return cookie.read(context.request())
                .flatMap(token -> database.createNativeQuery(
                                "select carried_fields from session where token_hash = ?1 and carried_path = ?2",
                                String.class)
                        .setParameter(1, token.hash())
                        .setParameter(2, path)
                        .getResultStream()
                        .findFirst()
                        .map(CarriedForm::fields)
                        .filter(fields -> !fields.isEmpty()));
    }

    /** Forgets what waits: it is saved, or nobody wants it. */
    @Transactional
    public void drop() {
        cookie.read(context.request())
                .ifPresent(token -> database.createNativeMutationQuery(
                                "update session set carried_path = null, carried_fields = null"
                                        + " where token_hash = ?1 and carried_path is not null")
                        .setParameter(1, token.hash())
                        .executeUpdate());
    }

    /** As {@code application/x-www-form-urlencoded} has them; of several values of one name, the first. */
    private static Map<String, List<String>> fields(String encoded) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(pair.substring(0, equals)), List.of(decoded(pair.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
