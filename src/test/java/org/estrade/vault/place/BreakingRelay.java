package org.estrade.vault.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands connections on to a server, and breaks each off after a number of bytes of the answers. */
final class BreakingRelay implements AutoCloseable {

    private final ServerSocket socket;
    private final int server;
    private final int most;
    private final AtomicInteger broken = new AtomicInteger();

    private BreakingRelay(ServerSocket socket, int server, int most) {
        this.socket = socket;
        this.server = server;
        this.most = most;
    }

    static BreakingRelay start(int server, int most) throws IOException {
        BreakingRelay relay =
                new BreakingRelay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server, most);
        inBackground(relay::accept);
        return relay;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (!socket.isClosed()) {
            Socket client = socket.accept();
            inBackground(() -> relay(client));
        }
    }

    private void relay(Socket client) throws IOException {
        try (client;
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            inBackground(() -> client.getInputStream().transferTo(behind.getOutputStream()));
            InputStream answer = behind.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] portion = new byte[8_192];
            int left = most;
            while (left > 0) {
                int read = answer.read(portion, 0, Math.min(portion.length, left));
                if (read < 0) {
                    return;
                }
                out.write(portion, 0, read);
                left -= read;
            }
            broken.incrementAndGet();
        }
    }

    /** How many connections were broken off. */
    int broken() {
        return broken.get();
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
