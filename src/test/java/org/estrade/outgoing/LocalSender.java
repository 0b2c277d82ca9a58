package org.estrade.outgoing;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.estrade.support.LocalNetwork;

/** Sends requests to the servers that a test has started on this machine, and records nothing. */
public final class LocalSender implements Sender {

    private final Exchanges exchanges =
            new Exchanges(new LocalNetwork(), Duration.ofMillis(1), new OkHttpClient.Builder());

    @Override
    public OutgoingAnswer send(OutgoingRequest request) throws OutgoingFailure {
        return exchanges.send(request, "Estrade", url -> {});
    }
}
