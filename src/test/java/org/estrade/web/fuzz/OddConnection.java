package org.estrade.web.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** One connection without blocking: sends the parts of a request, and keeps what comes back. */
final class OddConnection {

    private static final int KEPT_BYTES = 256 << 10;

    final int number;
    private final OddRequest request;
    private final Deque<byte[]> unsent;
    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final long deadline;
    private ByteBuffer sending = ByteBuffer.allocate(0);
    private long nextAt;
    private boolean sent;
    private boolean ended;

    /**
     * Starts to connect.
     *
     * @param from an address of this machine; port 0
     * @param deadline the time ({@link System#nanoTime}) at which the client gives up
     */
    OddConnection(
            int number,
            OddRequest request,
            Selector selector,
            InetSocketAddress from,
            InetSocketAddress to,
            long deadline)
            throws IOException {
        this.number = number;
        this.request = request;
        this.unsent = new ArrayDeque<>(request.parts());
        this.deadline = deadline;
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.bind(from);
        channel.connect(to);
        key = channel.register(selector, SelectionKey.OP_CONNECT, this);
    }

    /** Goes on when the channel is ready. */
    void ready(ByteBuffer buffer) {
        try {
            if (key.isConnectable() && channel.finishConnect()) {
                key.interestOps(SelectionKey.OP_READ);
            }
            if (key.isValid() && key.isReadable()) {
                read(buffer);
            }
        } catch (IOException brokenOff) {
            end();
        }
    }

    private void read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        int read = channel.read(buffer);
        if (read < 0) {
            end();
        } else if (answer.size() < KEPT_BYTES) {
            byte[] part = new byte[buffer.flip().remaining()];
            buffer.get(part);
            answer.writeBytes(part);
        }
    }

    /** Sends the next part when it is time, and gives up when it is too late. */
    void goOn(long now) {
        if (ended || !channel.isConnected()) {
            if (now > deadline) {
                end();
            }
            return;
        }
        try {
            if (now > deadline) {
                end();
            } else if (sending.hasRemaining()) {
                channel.write(sending);
            } else if (!unsent.isEmpty() && now >= nextAt) {
                sending = ByteBuffer.wrap(unsent.removeFirst());
                channel.write(sending);
                nextAt = now + request.pause() * 1_000_000L;
            } else if (unsent.isEmpty() && !sent) {
                sent = true;
                finish();
            }
        } catch (IOException brokenOff) {
            // the server has closed the connection: its answer may still be there
            unsent.clear();
            sending.position(sending.limit());
            sent = true;
        }
    }

    private void finish() throws IOException {
        switch (request.ending()) {
            case CLOSE -> {
                // with a reset instead of a farewell
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
                end();
            }
            case HALF_CLOSE -> channel.shutdownOutput();
            case WAIT -> {}
        }
    }

    private void end() {
        ended = true;
        try {
            channel.close();
        } catch (IOException closed) {
            // nothing more to do
        }
    }

    boolean isEnded() {
        return ended;
    }

    /** All that came back, up to a size. */
    String answer() {
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    OddRequest request() {
        return request;
    }

    void close() {
        end();
    }
}
