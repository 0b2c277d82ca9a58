package org.estrade.visitor.pagecache;

import io.micrometer.core.instrument.Timer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.estrade.web.HttpDate;

/** An answer with a page as the bytes that go to the network. Only the header Date changes, once a second. */
final class ReadyAnswer {

    /** What the bytes depend on besides the page. */
    record Key(String path, String scheme, int status, String etag, boolean isHead) {}

    private final byte[] statusAndDate;
    private final byte[] headers;
    private final ByteBuf body;
    final Timer timer;

    /**
     * Joins the head.
     *
     * @param headers the headers by name, without Date
     * @param body the body; empty for a HEAD request and for a 304
     * @param timer counts the answers
     */
    ReadyAnswer(int status, Map<String, String> headers, byte[] body, Timer timer) {
        this.statusAndDate = ascii(status == 304 ? "HTTP/1.1 304 Not Modified\r\nDate: " : "HTTP/1.1 200 OK\r\nDate: ");
        StringBuilder lines = new StringBuilder("\r\n");
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        this.headers = ascii(lines.append("\r\n").toString());
        // outside of the heap, so that the operating system reads it without a copy; freed with this object
        this.body = body.length == 0
                ? Unpooled.EMPTY_BUFFER
                : Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                        ByteBuffer.allocateDirect(body.length).put(body).flip().asReadOnlyBuffer()));
        this.timer = timer;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The head with the present Date, in a buffer that the caller releases. */
    ByteBuf head(ByteBufAllocator memory) {
        String date = HttpDate.now();
        ByteBuf head = memory.ioBuffer(statusAndDate.length + date.length() + headers.length);
        head.writeBytes(statusAndDate);
        head.writeCharSequence(date, StandardCharsets.US_ASCII);
        return head.writeBytes(headers);
    }

    /** The body, which releasing does not free; no byte for a HEAD request and for a 304. */
    ByteBuf body() {
        return body.duplicate();
    }
}
