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

/** Stores a form that arrives after its session has ended, so that the form is shown again after the next sign-in. */
@Singleton
class ExpiredSessionFormKeeper {

    /** The pages that can show a stored form again. No page with a password is among them. */
    private static final Pattern FORM_PAGE = Pattern.compile("/admin/talks/(new|[0-9]{1,18})");

    /** The paths to which these pages send their forms. */
    private static final Pattern FORM_TARGET = Pattern.compile("/admin/talks(/[0-9]{1,18})?(/autosave|/preview)?");

    /** The largest form that is stored, in bytes. */
    private static final long LARGEST = 8L << 20;

    private final SessionCookie cookie;
    private final SessionRepository sessions;

    ExpiredSessionFormKeeper(SessionCookie cookie, SessionRepository sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    /**
     * Stores the form when the request has a session cookie and the form of a talk. Returns the path of the page to go to
     * after signing in, empty when it is unknown.
     */
    Uni<Optional<String>> keep(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<String> page = page(request);
        Optional<Token> token = cookie.read(request);
        boolean canBeStored = page.isPresent() && token.isPresent() && isForm(request);
        if (!canBeStored) {
            return Uni.createFrom().item(page);
        }
        var body = request.body();
        request.resume();
        return Uni.createFrom()
                .completionStage(body.compose(fields -> context.vertx().executeBlocking(() -> {
                            sessions.storeForm(token.orElseThrow(), page.orElseThrow(), fields.toString());
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
                && FORM_TARGET.matcher(request.path()).matches()
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && length != null
                && length.matches("[0-9]{1,9}")
                && Long.parseLong(length) <= LARGEST;
    }

    /** The page of the form: the page in the Referer header, otherwise the page whose form posts to this path. */
    private static Optional<String> page(HttpServerRequest request) {
        String page = path(request.getHeader("Referer"));
        if (page == null || !FORM_PAGE.matcher(page).matches()) {
            page = request.path().replaceFirst("/autosave$", "").replaceFirst("^/admin/talks$", "/admin/talks/new");
        }
        return FORM_PAGE.matcher(page).matches() ? Optional.of(page) : Optional.empty();
    }

    private static @Nullable String path(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address).getPath();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
