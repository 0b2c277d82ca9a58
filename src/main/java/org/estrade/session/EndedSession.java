package org.estrade.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form that arrives after its session has ended: what is in it is kept with that session, for who signs in again. */
@Singleton
class EndedSession {

    /** Pages that take up what was typed. Forms with passwords are not among them. */
    private static final Pattern KEEPS = Pattern.compile("/admin/talks/(new|[0-9]{1,18})");

    /** Addresses that what was typed is sent to; others of a talk are sent nothing that is worth keeping. */
    private static final Pattern TYPED = Pattern.compile("/admin/talks(/[0-9]{1,18})?(/autosave|/preview)?");

    private static final long LARGEST = 8L << 20;

    private final SessionCookie cookie;
    private final SessionRepository sessions;

    EndedSession(SessionCookie cookie, SessionRepository sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    /** Where to go on after signing in: to the page that the form was on, with or without what was typed. */
    Uni<Optional<String>> keep(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<String> page = page(request);
        Optional<Token> token = cookie.read(request);
        boolean kept = page.isPresent() && token.isPresent() && isForm(request);
        if (!kept) {
            return Uni.createFrom().item(page);
        }
        var body = request.body();
        request.resume();
        return Uni.createFrom()
                .completionStage(body.compose(fields -> context.vertx().executeBlocking(() -> {
                            sessions.carry(token.orElseThrow(), page.orElseThrow(), fields.toString());
                            return page;
                        }))
                        .toCompletionStage())
                .onFailure()
                .recoverWithItem(page);
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        String length = request.getHeader("Content-Length");
        return request.method().equals(HttpMethod.POST)
                && TYPED.matcher(request.path()).matches()
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && length != null
                && length.matches("[0-9]{1,9}")
                && Long.parseLong(length) <= LARGEST;
    }

    /** The page that the browser names, else the one whose form is sent there. */
    private static Optional<String> page(HttpServerRequest request) {
        String page = path(request.getHeader("Referer"));
        if (page == null || !KEEPS.matcher(page).matches()) {
            page = request.path().replaceFirst("/autosave$", "").replaceFirst("^/admin/talks$", "/admin/talks/new");
        }
        return KEEPS.matcher(page).matches() ? Optional.of(page) : Optional.empty();
    }

    private static @Nullable String path(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address).getPath();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
