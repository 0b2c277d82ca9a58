package org.estrade.outgoing;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.estrade.outgoing.OutgoingRequest.Purpose;

/** What each host asks of programs in its robots.txt (RFC 9309); remembered for an hour. */
final class Robots {

    private static final String NAME = "estrade";
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final int MOST_HOSTS = 200;
    // RFC 9309 asks for at least 500 KiB
    private static final long MOST_BYTES = 512 << 10;

    private final Sender sender;
    private final Map<String, Known> known = new LinkedHashMap<>();

    private record Known(BaseRobotRules rules, Instant until) {}

    Robots(Sender sender) {
        this.sender = sender;
    }

    /** Whether the host of this address lets programs read it. */
    boolean allow(HttpUrl url) {
        String origin = url.scheme() + "://" + url.host() + ":" + url.port();
        Instant now = Instant.now();
        Known rules;
        synchronized (known) {
            rules = known.get(origin);
        }
        if (rules == null || rules.until.isBefore(now)) {
            rules = new Known(read(origin + "/robots.txt"), now.plus(LIFETIME));
            synchronized (known) {
                if (known.size() >= MOST_HOSTS) {
                    known.remove(known.keySet().iterator().next());
                }
                known.put(origin, rules);
            }
        }
        return rules.rules.isAllowed(url.toString());
    }

    private BaseRobotRules read(String address) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        try {
            OutgoingAnswer answer =
                    sender.send(OutgoingRequest.get(Purpose.ROBOTS, address).cutAt(MOST_BYTES));
            return answer.isSuccess()
                    ? parser.parseContent(address, answer.body().toByteArray(), answer.type(), List.of(NAME))
                    : parser.failedFetch(answer.status());
        } catch (OutgoingFailure unreachable) {
            // the request for the page itself will fail for the same reason, and say so
            return parser.failedFetch(404);
        }
    }
}
