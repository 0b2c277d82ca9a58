package org.estrade.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/**
 * The form that a browser sent after its session had ended. {@link ExpiredSessionFormKeeper} stores its fields in the row
 * of the ended session, and the next sign-in of the same account moves them to the new session's row. The page of that
 * form shows the fields again; the program never saves them by itself.
 */
@Named("expiredSessionForm")
@RequestScoped
public class ExpiredSessionForm {

    private final Session database;
    private final SessionCookie cookie;
    private final RoutingContext context;
    private boolean isShown;

    ExpiredSessionForm(Session database, SessionCookie cookie, RoutingContext context) {
        this.database = database;
        this.cookie = cookie;
        this.context = context;
    }

    /**
     * The stored fields of the form on the page at this path; empty when no fields are stored. A request with the query
     * {@code fresh} first deletes them: the speaker rejects what was typed before.
     */
    @Transactional
    public Optional<Map<String, List<String>>> fields(String path) {
        if (context.request().getParam("fresh") != null) {
            delete();
        }
        Optional<Map<String, List<String>>> fields = stored(path);
        isShown = fields.isPresent();
        return fields;
    }

    /** Whether the page of this request shows stored fields. */
    public boolean isShown() {
        return isShown;
    }

    private Optional<Map<String, List<String>>> stored(String path) {
        return cookie.read(context.request())
                .flatMap(token -> database.createNativeQuery(
                                "select carried_fields from session where token_hash = ?1 and carried_path = ?2",
                                String.class)
                        .setParameter(1, token.hash())
                        .setParameter(2, path)
                        .getResultStream()
                        .findFirst()
                        .map(ExpiredSessionForm::decodedFields)
                        .filter(fields -> !fields.isEmpty()));
    }

    /** Deletes the stored fields, once they are saved or the speaker does not want them. */
    @Transactional
    public void delete() {
        cookie.read(context.request())
                .ifPresent(token -> database.createNativeMutationQuery(
                                "update session set carried_path = null, carried_fields = null"
                                        + " where token_hash = ?1 and carried_path is not null")
                        .setParameter(1, token.hash())
                        .executeUpdate());
    }

    /** Decodes {@code application/x-www-form-urlencoded}. */
    private static Map<String, List<String>> decodedFields(String encoded) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
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
