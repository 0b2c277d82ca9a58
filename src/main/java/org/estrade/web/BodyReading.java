package org.estrade.web;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.function.Consumer;

/** Reads one body on the event loop, until it is complete, too large or too late. */
final class BodyReading {

    private final RoutingContext context;
    private final BodyLimit limit;
    private final Consumer<BodyReading> whenEnded;
    private final Context eventLoop;
    private final Buffer body = Buffer.buffer();
    private long timer;
    private boolean ended;

    /**
     * Prepares the reading.
     *
     * @param whenEnded is told once that nothing is awaited any more
     */
    BodyReading(RoutingContext context, BodyLimit limit, Consumer<BodyReading> whenEnded) {
        this.context = context;
        this.limit = limit;
        this.whenEnded = whenEnded;
        this.eventLoop = context.vertx().getOrCreateContext();
    }

    /** Starts to read. The next handler of the request runs when the body is complete. */
    void start() {
        HttpServerRequest request = context.request();
        timer = context.vertx().setTimer(limit.deadline.toMillis(), late -> refuseAsSlow());
        request.handler(this::append);
        request.endHandler(complete -> complete());
        request.exceptionHandler(brokenOff -> end());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    /** Gives the body up, because its network address sends too many at a time. */
    void giveUp() {
        eventLoop.runOnContext(now -> refuseAsSlow());
    }

    private void append(Buffer part) {
        if (ended) {
            return;
        }
        if (body.length() + part.length() > limit.bytes) {
            end();
            refuseAsTooLarge(context);
        } else {
            body.appendBuffer(part);
        }
    }

    private void complete() {
        if (!ended) {
            end();
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    private void refuseAsSlow() {
        if (!ended) {
            end();
            if (!context.response().headWritten()) {
                Refusal.send(context, 408, SecurityMessages::slowBody);
            }
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            context.vertx().cancelTimer(timer);
            whenEnded.accept(this);
        }
    }

    /** Answers 413 with the page for it, and closes the connection, because the rest of the body is not read. */
    static void refuseAsTooLarge(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.fail(413);
    }
}
