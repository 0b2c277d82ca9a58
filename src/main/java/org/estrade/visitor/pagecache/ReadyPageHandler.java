package org.estrade.visitor.pagecache;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers the requests of one connection for cached pages, as the first that sees them. Everything else passes on to Vert.x
 * unchanged.
 *
 * <p>Answers leave in the order of the requests: while Vert.x has a request that is not answered, every request passes on.
 * The site's origin, which proxies may set by headers, is not worked out here. It is learned from the requests that Vert.x
 * handles, and is right for a request whose headers are the same.
 *
 * <p>All methods run in the thread of the connection.
 */
final class ReadyPageHandler extends ChannelDuplexHandler {

    /** The headers that decide which origin of the site a request is for. */
    private static final List<CharSequence> OF_ORIGIN = List.of(
            HttpHeaderNames.HOST,
            "x-forwarded-proto",
            "x-forwarded-host",
            "x-forwarded-port",
            "forwarded",
            "x-forwarded-ssl");

    /** The value of a header that was not sent: no header has a line feed. */
    private static final String NONE = "\n";

    /** The headers of requests that are more than a plain GET or HEAD. */
    private static final List<CharSequence> OF_OTHERS = List.of(
            HttpHeaderNames.CONTENT_LENGTH,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.UPGRADE,
            HttpHeaderNames.EXPECT);

    private final ReadyPages pages;

    /** The number of requests that Vert.x has and has not answered: the first one brings this handler. */
    private int unanswered = 1;

    private boolean skipsEnd;
    private boolean hasWritten;
    private boolean isPaused;
    private @Nullable Origin known;

    /** An origin, and the values of the headers that lead to it, in their order. */
    private record Origin(String origin, String scheme, List<String> headers) {

        boolean isOf(HttpHeaders sent) {
            for (int i = 0; i < headers.size(); i++) {
                if (!headers.get(i).equals(sent.get(OF_ORIGIN.get(i), NONE))) {
                    return false;
                }
            }
            return true;
        }
    }

    ReadyPageHandler(ReadyPages pages) {
        this.pages = pages;
    }

    /** Learns which origin a request is for that Vert.x handles. */
    void learn(HttpServerRequest request, String origin) {
        String scheme = request.scheme();
        if (known == null && scheme != null) {
            known = new Origin(
                    origin,
                    scheme,
                    OF_ORIGIN.stream()
                            .map(name ->
                                    Objects.requireNonNullElse(request.headers().get(name), NONE))
                            .toList());
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            if (unanswered == 0 && answer(context, request)) {
                skipsEnd = !(message instanceof LastHttpContent);
                ReferenceCountUtil.release(message);
                return;
            }
            unanswered++;
        } else if (skipsEnd) {
            skipsEnd = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private boolean answer(ChannelHandlerContext context, HttpRequest request) {
        boolean isHead = request.method().equals(HttpMethod.HEAD);
        if (!(isHead || request.method().equals(HttpMethod.GET))
                || !request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                || request.decoderResult().isFailure()) {
            return false;
        }
        HttpHeaders headers = request.headers();
        Origin origin = known;
        if (origin == null || !origin.isOf(headers)) {
            // the next request that Vert.x handles tells the origin of these headers
            known = null;
            return false;
        }
        for (CharSequence name : OF_OTHERS) {
            if (headers.contains(name)) {
                return false;
            }
        }
        String connection = headers.get(HttpHeaderNames.CONNECTION);
        if (connection != null && !connection.equalsIgnoreCase("keep-alive")) {
            return false;
        }
        long begin = System.nanoTime();
        CachedPage page = pages.find(origin.origin, request.uri());
        if (page == null || page.isLarge()) {
            return false;
        }
        List<String> codings = headers.getAll(HttpHeaderNames.ACCEPT_ENCODING);
        PageAnswer answer = PageAnswer.to(
                page,
                codings.isEmpty() ? null : codings.size() == 1 ? codings.get(0) : String.join(",", codings),
                headers.get(HttpHeaderNames.IF_NONE_MATCH),
                isHead);
        ReadyAnswer ready = pages.ready(answer, request.uri(), origin.scheme, isHead);
        write(context, ready);
        ready.timer.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
        return true;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a failure of a void promise closes the connection
    private void write(ChannelHandlerContext context, ReadyAnswer ready) {
        // from before the encoder on: the bytes are encoded
        ChannelHandlerContext network = context.pipeline().context("httpEncoder");
        network.write(ready.head(context.alloc()), network.voidPromise());
        ByteBuf body = ready.body();
        if (body.isReadable()) {
            network.write(body, network.voidPromise());
        }
        hasWritten = true;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (hasWritten) {
            hasWritten = false;
            context.pipeline().context("httpEncoder").flush();
            if (!context.channel().isWritable()) {
                // a client that asks and does not read: what waits for it must not fill the memory
                isPaused = true;
                context.channel().config().setAutoRead(false);
            }
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (isPaused && context.channel().isWritable()) {
            isPaused = false;
            context.channel().config().setAutoRead(true);
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Vert.x listens to the promise
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean isInterim = message instanceof FullHttpResponse response && isInterim(response);
        if (message instanceof LastHttpContent && !isInterim) {
            unanswered--;
        }
        context.write(message, promise);
    }

    private static boolean isInterim(HttpResponse response) {
        return response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
