package org.estrade.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Refuses a request that no link or form of this site sends. The answer is one sentence of plain text. */
final class Refusal {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private Refusal() {}

    static void send(RoutingContext context, int status, Function<SecurityMessages, String> sentence) {
        String language = context.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                // null for a language that the browser did not name: "*;q=1,,"
                .filter(Objects::nonNull)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("fr");
        SecurityMessages messages = MessageBundles.get(SecurityMessages.class, Localized.Literal.of(language));
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .putHeader("Content-Language", language)
                .putHeader("Cache-Control", "no-store")
                .end(sentence.apply(messages) + "\n")
                .onComplete(sent -> discardBody(context.request()));
    }

    /**
     * Discards the body of a refused request, so that the connection can be used for the next request. If the body has not
     * arrived completely, the connection is closed instead.
     */
    private static void discardBody(HttpServerRequest request) {
        request.resume();
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
