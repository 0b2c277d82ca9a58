package org.estrade.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.function.Function;

/** One sentence instead of a page, for requests that no link or form of ours sends. */
final class Refusal {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private Refusal() {}

    static void send(RoutingContext context, int status, Function<SecurityMessages, String> sentence) {
        String language = context.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
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
                .onComplete(sent -> leave(context.request()));
    }

    /** What came with the request is dropped, so that the next one gets its turn; what is still to come is not waited for. */
    private static void leave(HttpServerRequest request) {
        request.resume();
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
