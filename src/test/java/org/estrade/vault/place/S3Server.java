package org.estrade.vault.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real server of buckets (S3Proxy, with files below a folder), in a process of its own: its libraries are others than those
 * of the program. It checks the signature of every request. The build puts it into {@code target/s3}.
 */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "talks";
    static final String KEY = "key-of-the-tests";
    static final String SECRET = "secret-of-the-tests";

    private static final Path PROGRAM = Path.of("target", "s3", "s3proxy.jar");

    private final Path folder;
    private final int port;
    private Process process;

    private S3Server(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts the server with an empty bucket below a folder. */
    static S3Server start(Path folder) throws IOException {
        Files.createDirectories(bucket(folder));
        int port = freePort();
        S3Server server = new S3Server(folder, port, launch(folder, port));
        server.waitUntilItAnswers();
        return server;
    }

    private static Path bucket(Path folder) {
        return folder.resolve("data").resolve(BUCKET);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Process launch(Path folder, int port) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("s3proxy.properties"),
                String.join(
                        "\n",
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v4",
                        "s3proxy.identity=" + KEY,
                        "s3proxy.credential=" + SECRET,
                        "jclouds.provider=filesystem",
                        "jclouds.identity=any",
                        "jclouds.credential=any",
                        "jclouds.filesystem.basedir=" + folder.resolve("data"),
                        ""));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
    }

    private void waitUntilItAnswers() throws IOException {
        while (process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
            pause();
        }
        throw new IOException(Files.readString(folder.resolve("s3proxy.log")));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server as a loss of power does. What is stored stays. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the server again at the same address. */
    void startAgain() throws IOException {
        process = launch(folder, port);
        waitUntilItAnswers();
    }

    /** The settings of the program for this server. */
    BucketSettings settings() {
        return settings(BUCKET, KEY, SECRET);
    }

    BucketSettings settings(String bucket, String key, String secret) {
        return settings("http://127.0.0.1:" + port, bucket, key, secret);
    }

    static BucketSettings settings(String address, String bucket, String key, String secret) {
        return new BucketSettings(
                Optional.of(address),
                "us-east-1",
                Optional.of(bucket),
                Optional.of(key),
                Optional.of(secret),
                Optional.empty(),
                Duration.ofSeconds(2));
    }

    int port() {
        return port;
    }

    /** What the server has on its disk: the names below the bucket. */
    List<String> stored() {
        Path bucket = bucket(folder);
        try (Stream<Path> files = Files.walk(bucket)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> bucket.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
