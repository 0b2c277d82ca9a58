package org.estrade.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores a form that arrives after its session has ended, so that the form is shown again after the next sign-in. */
@Singleton
class ExpiredSessionFormKeeper {

    /** The pages that can show a stored form again. */
    private static final Pattern FORM_PAGE =
            Pattern.compile("/admin/(?:talks|venues|people|tags|proposals)/(?:new|[0-9]{1,18})"
                    + "|/admin/deliveries/new|/admin/talks/selection|/admin/settings|/admin/import|/admin/accounts?"
                    + "|/admin/account/(?:passkeys(?:/[0-9]{1,18})?|second-factor|mail)");

    /** The end of a path to which the form of one of these pages is sent, where it is not the path of the page. */
    private static final Pattern FORM_ACTION =
            Pattern.compile("/(?:autosave|preview|slides|application|preferences|password|read)$");

    /** The lists whose path receives the form of a new entry. */
    private static final Pattern LIST = Pattern.compile("^/admin/(?:talks|venues|people|tags|deliveries|proposals)$");

    /** The fields that are never stored: passwords, codes, and what an authenticator answered. */
    private static final Set<String> SECRETS = Set.of("current", "password", "code", "credential");

    /** The largest form that is stored, in bytes. */
    private static final long LARGEST = 8L << 20;

    /** The time within which the form has to arrive. */
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    /** The most forms that are awaited at the same time. They are in memory, and whoever sends them was signed out. */
    private static final int MOST_AT_ONCE = 4;

    private final SessionCookie cookie;
    private final SessionRepository sessions;
    private final AtomicInteger awaited = new AtomicInteger();

    ExpiredSessionFormKeeper(SessionCookie cookie, SessionRepository sessions) {
        this.cookie = cookie;
        this.sessions = sessions;
    }

    /**
     * Stores the form when the request has a session cookie and one of these pages has sent it. Returns the path of the page
     * to go to after signing in, empty when it is unknown.
     */
    Uni<Optional<String>> keep(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<String> page = page(request);
        Optional<Token> token = cookie.read(request);
        boolean canBeStored =
                page.isPresent() && token.isPresent() && page.equals(pageOfAction(request.path())) && isForm(request);
        if (!canBeStored) {
            return Uni.createFrom().item(page);
        }
        // an invented cookie does not make the program read eight megabytes
        request.pause();
        return Uni.createFrom()
                .completionStage(context.vertx()
                        .executeBlocking(() -> sessions.isKnown(token.orElseThrow()))
                        .compose(known -> known ? store(context, token.orElseThrow(), page.orElseThrow()) : nothing())
                        .map(page)
                        .toCompletionStage())
                .onFailure()
                .recoverWithItem(page);
    }

    private Future<Void> store(RoutingContext context, Token token, String page) {
        HttpServerRequest request = context.request();
        if (request.response().closed()) {
            // the sender is gone: the body would neither arrive nor fail, and its place would never be free again
            return nothing();
        }
        if (awaited.incrementAndGet() > MOST_AT_ONCE) {
            awaited.decrementAndGet();
            return nothing();
        }
        long timer = context.vertx()
                .setTimer(DEADLINE.toMillis(), late -> request.connection().close());
        Future<String> body = isMultipart(request)
                ? texts(request)
                : request.body().map(bytes -> withoutSecrets(bytes.toString(StandardCharsets.UTF_8)));
        request.resume();
        return body.onComplete(ended -> {
                    context.vertx().cancelTimer(timer);
                    awaited.decrementAndGet();
                })
                .compose(fields -> context.vertx().executeBlocking(() -> {
                    sessions.storeForm(token, page, fields);
                    return null;
                }));
    }

    private static Future<Void> nothing() {
        return Future.succeededFuture();
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        String length = request.getHeader("Content-Length");
        return request.method().equals(HttpMethod.POST)
                && type != null
                && (type.startsWith("application/x-www-form-urlencoded") || isMultipart(request))
                && length != null
                && length.matches("[0-9]{1,9}")
                && Long.parseLong(length) <= LARGEST;
    }

    private static boolean isMultipart(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.startsWith("multipart/form-data");
    }

    /** The fields of a multipart form, encoded as a form without files encodes them. A chosen file is left out. */
    private static Future<String> texts(HttpServerRequest request) {
        request.setExpectMultipart(true);
        request.uploadHandler(file -> file.handler(ignored -> {}));
        return request.end()
                .map(end -> request.formAttributes().entries().stream()
                        .filter(field -> !isSecret(field.getKey()))
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether a field is never stored: a password, or the name of a file that was chosen for a link. */
    private static boolean isSecret(String name) {
        return SECRETS.contains(name) || name.endsWith(".file");
    }

    static String withoutSecrets(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .filter(field -> !isSecret(field.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    /** The page whose form is sent to this path, otherwise the page in the Referer header. */
    private static Optional<String> page(HttpServerRequest request) {
        Optional<String> page = pageOfAction(request.path());
        return page.isPresent()
                ? page
                : Optional.ofNullable(path(request.getHeader("Referer"))).filter(ExpiredSessionFormKeeper::isFormPage);
    }

    private static Optional<String> pageOfAction(String action) {
        String page = FORM_ACTION.matcher(action).replaceFirst("");
        return Optional.of(LIST.matcher(page).matches() ? page + "/new" : page)
                .filter(ExpiredSessionFormKeeper::isFormPage);
    }

    private static boolean isFormPage(String path) {
        return FORM_PAGE.matcher(path).matches();
    }

    private static @Nullable String path(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address).getPath();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
