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
 * Numbers each request, so that what the log says of one can be found together: by the proxy's number when there is a
 * proxy to believe, else by one of our own.
 */
@Singleton
public class RequestNumber {

    private static final String KEY = "requestId";
    private static final Pattern PROXYS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final boolean behindProxy;

    RequestNumber(@ConfigProperty(name = "estrade.behind-proxy", defaultValue = "false") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    void give(RoutingContext context) {
        String proxys = behindProxy ? context.request().getHeader("X-Request-Id") : null;
        MDC.put(KEY, proxys != null && PROXYS.matcher(proxys).matches() ? proxys : ours());
        context.next();
    }

    /** The number of the request that is being answered: letters, digits, dots, dashes and underscores. */
    public static String present() {
        return Objects.requireNonNullElseGet((String) MDC.get(KEY), RequestNumber::ours);
    }

    private static String ours() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
