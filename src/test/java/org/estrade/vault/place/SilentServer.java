package org.estrade.vault.place;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A server that accepts connections and never answers. */
final class SilentServer implements AutoCloseable {

    private final ServerSocket socket;

    private SilentServer(ServerSocket socket) {
        this.socket = socket;
    }

    static SilentServer start() throws IOException {
        // the system accepts connections up to the length of its queue
        return new SilentServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    BucketSettings settings() {
        return S3Server.settings(
                "http://127.0.0.1:" + socket.getLocalPort(), S3Server.BUCKET, S3Server.KEY, S3Server.SECRET);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
