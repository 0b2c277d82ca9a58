package org.estrade.visitor.deck;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.estrade.vault.store.FileBytes;
import org.estrade.vault.store.FileReading;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.TransferPace;

/**
 * Sends a part of a file in portions. The next portion is read when the network has taken the one before, so that a slow
 * reader holds neither a thread nor a connection to the database, and little memory.
 */
final class FileSending {

    private static final List<String> OF_FILE = List.of(
            "ETag",
            "Cache-Control",
            "Accept-Ranges",
            "Content-Type",
            "Content-Disposition",
            "Content-Range",
            "Content-Length",
            "Link");

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final FileReading reading;
    private long left;
    private boolean isReading;
    private boolean isOver;

    /** A portion, and how long it took to read it, in nanoseconds. */
    private static final class Portion {

        private final byte[] bytes;
        private final long took;

        Portion(byte[] bytes, long took) {
            this.bytes = bytes;
            this.took = took;
        }
    }

    FileSending(RoutingContext context, FileBytes bytes, StoredFile file, ByteRange part) {
        this.context = context;
        this.response = context.response();
        this.reading = bytes.open(file.key(), part.start(), part.start() + part.length());
        this.left = part.length();
    }

    void start() {
        context.addEndHandler(sentOrGone -> {
            isOver = true;
            closeUnlessReading();
        });
        next();
    }

    /** The thread that reads a portion must not lose what it reads from. */
    private void closeUnlessReading() {
        if (!isReading) {
            context.vertx()
                    .executeBlocking(
                            () -> {
                                reading.close();
                                return true;
                            },
                            false);
        }
    }

    private void next() {
        if (isOver || response.closed()) {
            closeUnlessReading();
            return;
        }
        if (left == 0) {
            response.end();
            return;
        }
        int length = (int) Math.min(FileBytes.PORTION, left);
        isReading = true;
        context.vertx().executeBlocking(() -> portion(length), false).onComplete(read -> {
            isReading = false;
            if (isOver) {
                closeUnlessReading();
            } else if (read.failed() && !response.headWritten()) {
                refuse(read.cause());
            } else if (read.failed() || read.result().bytes.length != length) {
                // the length is announced: whoever reads sees that the file is not complete
                context.request().connection().close();
            } else {
                left -= length;
                response.write(Buffer.buffer(read.result().bytes)).onSuccess(taken -> pause(read.result()));
            }
        });
    }

    private Portion portion(int length) {
        long begun = System.nanoTime();
        return new Portion(reading.next(length), System.nanoTime() - begun);
    }

    private void pause(Portion sent) {
        long pause = TransferPace.pauseAfter(sent.bytes.length, sent.took);
        context.vertx().setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(pause)), over -> next());
    }

    /** The headers say what would have been sent: the error page has others. */
    private void refuse(Throwable cause) {
        OF_FILE.forEach(response.headers()::remove);
        context.fail(cause);
    }
}
