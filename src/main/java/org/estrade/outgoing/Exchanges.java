package org.estrade.outgoing;

import java.io.IOException;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.jspecify.annotations.Nullable;

/** Sends requests, follows redirections one by one, and bounds the time and the size of the answers. */
final class Exchanges {

    private static final int MOST_REDIRECTIONS = 5;
    private static final int PIECE = 8192;
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

    /** A host that browsers read as an IPv4 address: its last part is a number. */
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(0[xX][0-9a-fA-F]*|[0-9]+)\\.?");

    /** The one form of an IPv4 address that all programs read as the same address. */
    private static final Pattern IPV4 = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

    private final OkHttpClient http;
    private final HostTurns turns;

    /** What an answer without a redirection, or a redirection, is. Exactly one of the two is null. */
    private record Step(
            @Nullable OutgoingAnswer answer, @Nullable HttpUrl next, boolean isPermanent) {}

    /** What was read of a body, in memory or not. */
    private record Body(ByteString bytes, long size, boolean isCut) {
        static final Body NONE = new Body(ByteString.EMPTY, 0, false);
    }

    Exchanges(Network network, Duration pause, OkHttpClient.Builder settings) {
        http = settings.dns(network::addresses)
                .socketFactory(new CheckedSockets(network))
                .proxy(Proxy.NO_PROXY)
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        turns = new HostTurns(pause);
    }

    /** A check of each address of a chain of redirections, before a request is sent there. */
    @FunctionalInterface
    interface Check {
        void pass(HttpUrl url) throws OutgoingFailure;
    }

    /**
     * Sends a request, and the requests to which its answers redirect.
     *
     * @param agent the name of this program as hosts read it
     * @throws OutgoingFailure if there is no answer, or none that the request accepts
     */
    OutgoingAnswer send(OutgoingRequest request, String agent, Check check) throws OutgoingFailure {
        HttpUrl url = HttpUrl.parse(request.address());
        if (url == null || !isClear(url)) {
            throw new OutgoingFailure(Reason.NO_ADDRESS);
        }
        long end = System.nanoTime() + request.deadline().toNanos();
        Set<HttpUrl> seen = new HashSet<>();
        HttpUrl movedTo = null;
        boolean isMoved = true;
        while (seen.size() <= MOST_REDIRECTIONS && seen.add(url)) {
            check.pass(url);
            HttpUrl target = url;
            HttpUrl lastMove = movedTo;
            Duration left = Duration.ofNanos(end - System.nanoTime());
            Step step = turns.at(url.host(), left, () -> step(request, agent, target, lastMove, end));
            if (step.answer != null) {
                return step.answer;
            }
            url = step.next == null ? url : step.next;
            isMoved &= step.isPermanent;
            movedTo = isMoved ? url : movedTo;
        }
        throw new OutgoingFailure(Reason.REDIRECTIONS);
    }

    private Step step(OutgoingRequest request, String agent, HttpUrl url, @Nullable HttpUrl movedTo, long end)
            throws OutgoingFailure {
        Request.Builder builder =
                new Request.Builder().url(url).header("User-Agent", agent).header("Accept", "*/*");
        Call call = http.newCall(request.isHead() ? builder.head().build() : builder.build());
        call.timeout().timeout(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            String location = response.header("Location");
            if (location != null && REDIRECTIONS.contains(response.code())) {
                HttpUrl next = url.resolve(location);
                if (next == null
                        || !next.username().isEmpty()
                        || !next.password().isEmpty()) {
                    throw new OutgoingFailure(Reason.REDIRECTIONS);
                }
                return new Step(null, next, PERMANENT.contains(response.code()));
            }
            return new Step(answer(request, url, movedTo, response), null, false);
        } catch (IOException | IllegalArgumentException | IllegalStateException failure) {
            throw FailureReasons.of(failure);
        }
    }

    /** Whether an address has no user name, and a host that is read in one way only. */
    private static boolean isClear(HttpUrl url) {
        return url.username().isEmpty()
                && url.password().isEmpty()
                && (!NUMERIC.matcher(url.host()).matches()
                        || IPV4.matcher(url.host()).matches());
    }

    private static OutgoingAnswer answer(
            OutgoingRequest request, HttpUrl url, @Nullable HttpUrl movedTo, Response response)
            throws IOException, OutgoingFailure {
        String type = response.header("Content-Type", "");
        if (response.isSuccessful() && !isAccepted(request.accepted(), type == null ? "" : type)) {
            throw new OutgoingFailure(Reason.OTHER_TYPE);
        }
        Body body = request.isHead() ? Body.NONE : body(request, response);
        if (body.isCut && !request.isCut() && response.isSuccessful()) {
            throw new OutgoingFailure(Reason.TOO_LARGE);
        }
        return new OutgoingAnswer(
                response.code(),
                url.toString(),
                movedTo == null ? null : movedTo.toString(),
                type == null ? "" : type,
                body.bytes,
                body.size,
                body.isCut);
    }

    private static Body body(OutgoingRequest request, Response response) throws IOException {
        BufferedSource source = response.body().source();
        Path file = request.file();
        if (file == null || !response.isSuccessful()) {
            Buffer memory = new Buffer();
            boolean isCut = isLonger(source, request.mostBytes(), memory);
            ByteString bytes = memory.readByteString();
            return new Body(bytes, bytes.size(), isCut);
        }
        try (BufferedSink written = Okio.buffer(Okio.sink(file))) {
            boolean isCut = isLonger(source, request.mostBytes(), written);
            written.flush();
            return new Body(ByteString.EMPTY, Files.size(file), isCut);
        }
    }

    private static boolean isAccepted(List<String> accepted, String type) {
        return accepted.isEmpty()
                || accepted.stream().anyMatch(prefix -> type.regionMatches(true, 0, prefix, 0, prefix.length()));
    }

    /** Copies at most so many bytes, and says whether there are more. */
    private static boolean isLonger(BufferedSource source, long most, BufferedSink copy) throws IOException {
        Buffer piece = new Buffer();
        long left = most;
        while (left > 0) {
            long read = source.read(piece, Math.min(PIECE, left));
            if (read < 0) {
                return false;
            }
            copy.write(piece, read);
            left -= read;
        }
        return !source.exhausted();
    }
}
