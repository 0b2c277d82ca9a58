package org.estrade.visitor.deck;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.estrade.vault.store.FileBytes;
import org.estrade.vault.store.StoredFile;

/**
 * Sends a part of a file in portions. The next portion is read when the network has taken the one before, so that a slow
 * reader holds neither a thread nor a connection to the database, and little memory.
 */
final class FileSending {

    /** The length of a portion in bytes, which divides the length of a row. */
    private static final int PORTION = 64 << 10;

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final FileBytes bytes;
    private final StoredFile file;
    private final long end;
    private long position;

    FileSending(RoutingContext context, FileBytes bytes, StoredFile file, ByteRange part) {
        this.context = context;
        this.response = context.response();
        this.bytes = bytes;
        this.file = file;
        this.position = part.start();
        this.end = part.start() + part.length();
    }

    void start() {
        response.exceptionHandler(gone -> position = end);
        next();
    }

    private void next() {
        if (response.closed() || response.ended()) {
            return;
        }
        if (position >= end) {
            response.end();
            return;
        }
        long start = position;
        int length = (int) Math.min(PORTION - start % PORTION, end - start);
        context.vertx()
                .executeBlocking(() -> bytes.read(file, start, length), false)
                .onComplete(read -> {
                    if (read.failed() || read.result().length != length) {
                        // the length is announced: whoever reads sees that the file is not complete
                        context.request().connection().close();
                    } else if (!response.closed()) {
                        position = start + length;
                        response.write(Buffer.buffer(read.result())).onSuccess(taken -> next());
                    }
                });
    }
}
