package org.estrade.outgoing;

import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.estrade.outgoing.OutgoingFailure.Reason;

/** Says why a request failed, by the exception of the HTTP client. */
final class FailureReasons {

    private static final int DEPTH = 8;

    private FailureReasons() {}

    static OutgoingFailure of(Exception failure) {
        return new OutgoingFailure(reason(failure), failure);
    }

    private static Reason reason(Throwable failure) {
        if (contains(failure, CheckedSockets.AddressRefused.class, 0)) {
            return Reason.PRIVATE;
        }
        if (contains(failure, CertificateExpiredException.class, 0)) {
            return Reason.CERTIFICATE_EXPIRED;
        }
        if (contains(failure, CertificateException.class, 0) || failure instanceof SSLException) {
            return Reason.CERTIFICATE;
        }
        if (failure instanceof UnknownHostException) {
            return Reason.UNKNOWN_HOST;
        }
        if (failure instanceof InterruptedIOException) {
            return Reason.TIMEOUT;
        }
        return failure instanceof ProtocolException || failure instanceof RuntimeException
                ? Reason.BROKEN
                : Reason.NO_CONNECTION;
    }

    private static boolean contains(Throwable failure, Class<? extends Throwable> type, int depth) {
        if (type.isInstance(failure)) {
            return true;
        }
        return depth < DEPTH
                && Stream.concat(Optional.ofNullable(failure.getCause()).stream(), Stream.of(failure.getSuppressed()))
                        .anyMatch(cause -> contains(cause, type, depth + 1));
    }
}
