package org.estrade.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Gives each request a number, by which all its lines in the log can be found: the number that a trusted proxy
 * sends, otherwise a generated one.
 */
@Singleton
public class RequestNumber {

    private static final String KEY = "requestId";
    private static final Pattern PROXY_NUMBER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final boolean behindProxy;

    RequestNumber(@ConfigProperty(name = "estrade.behind-proxy", defaultValue = "false") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    void assign(RoutingContext context) {
        String sent = behindProxy ? context.request().getHeader("X-Request-Id") : null;
        MDC.put(KEY, sent != null && PROXY_NUMBER.matcher(sent).matches() ? sent : generated());
        context.next();
    }

    /** The number of the present request: letters, digits, dots, dashes and underscores. */
    public static String current() {
        return Objects.requireNonNullElseGet((String) MDC.get(KEY), RequestNumber::generated);
    }

    private static String generated() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
