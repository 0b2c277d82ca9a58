package org.estrade.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.web.SiteAddress;

/**
 * Sends requests to other hosts on the public internet, one at a time to each host. It blocks: call it on a worker thread,
 * outside of a transaction.
 */
@ApplicationScoped
public class OutgoingClient implements Sender {

    private final boolean isOn;
    private final Exchanges exchanges;
    private final Robots robots;
    private final OutgoingLog log;
    private final Optional<String> site;

    OutgoingClient(
            @ConfigProperty(name = "estrade.outgoing.enabled") boolean isOn,
            @ConfigProperty(name = "estrade.outgoing.pause") Duration pause,
            Network network,
            OutgoingLog log,
            SiteAddress address) {
        this.isOn = isOn;
        this.log = log;
        site = address.configured();
        exchanges = new Exchanges(network, pause, new OkHttpClient.Builder());
        robots = new Robots(this);
    }

    /** Whether the program may send requests at all. */
    public boolean isOn() {
        return isOn;
    }

    @Override
    public OutgoingAnswer send(OutgoingRequest request) throws OutgoingFailure {
        if (!isOn) {
            throw new OutgoingFailure(Reason.OFF);
        }
        long start = System.nanoTime();
        try {
            OutgoingAnswer answer = exchanges.send(request, agent(), url -> check(request, url));
            record(request, String.valueOf(answer.status()), answer.size(), start);
            return answer;
        } catch (OutgoingFailure failure) {
            // without an address nothing was sent
            if (failure.reason() != Reason.NO_ADDRESS) {
                record(request, failure.reason().name(), 0, start);
            }
            throw failure;
        }
    }

    private void record(OutgoingRequest request, String outcome, long bytes, long start) {
        log.add(request, outcome, bytes, Duration.ofNanos(System.nanoTime() - start));
    }

    private String agent() {
        return "Estrade" + site.map(origin -> " (+" + origin + ")").orElse("");
    }

    private void check(OutgoingRequest request, HttpUrl url) throws OutgoingFailure {
        if (site.isPresent() && url.host().equals(URI.create(site.get()).getHost())) {
            throw new OutgoingFailure(Reason.PRIVATE);
        }
        if (request.obeysRobots() && !robots.allow(url)) {
            throw new OutgoingFailure(Reason.ROBOTS);
        }
    }
}
