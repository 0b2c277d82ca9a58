package org.estrade.support;

import io.netty.util.NetUtil;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client at another address of this machine, which sends and reads as slowly as it wants. */
public final class SlowClient implements AutoCloseable {

    private final Socket socket = new Socket();

    /**
     * Connects to the site.
     *
     * @param address an address of this machine: 127.0.0.2
     */
    public SlowClient(String address) {
        try {
            socket.bind(new InetSocketAddress(NetUtil.createInetAddressFromIpAddressString(address), 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port), 5_000);
            socket.setSoTimeout(30_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends these bytes; without effect when the server has closed the connection. */
    public SlowClient send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException closed) {
            // the answer tells
        }
        return this;
    }

    /** The headers of a form that this site's page sends to a path, with a body of that length. */
    public SlowClient form(String path, long length, String... headers) {
        return send("POST %s HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n".formatted(path)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n".formatted(length)
                + String.join("", headers) + "\r\n");
    }

    /** All that comes back until the server closes the connection; waits up to half a minute. */
    public String answer() {
        StringBuilder answer = new StringBuilder();
        try {
            byte[] part = new byte[8192];
            for (int read = read(part); read > 0; read = read(part)) {
                answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException reset) {
            // what came before counts
        }
        return answer.toString();
    }

    private int read(byte[] part) throws IOException {
        return socket.getInputStream().read(part);
    }

    /** The status of the next answer; 0 when the connection is closed without one. */
    public int status() {
        try {
            byte[] part = new byte[8192];
            int read = read(part);
            return read < 12 ? 0 : Integer.parseInt(new String(part, 9, 3, StandardCharsets.US_ASCII));
        } catch (IOException reset) {
            return 0;
        }
    }

    /** Whether something came back that is not read yet, or the connection is known to be closed. */
    public boolean hasAnswer() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException closed) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
