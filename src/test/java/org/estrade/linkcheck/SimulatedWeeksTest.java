package org.estrade.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.estrade.support.LocalWeb;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Five weeks of hosts that work, fail, recover, move and refuse, one turn of the program a day. */
@QuarkusTest
class SimulatedWeeksTest {

    private static final LocalDate BEGINNING = LocalDate.of(2025, 11, 3);
    private static final int DAYS = 35;

    @Inject
    LinkWatch watch;

    private final LocalWeb web = new LocalWeb();
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, StringBuilder> states = new TreeMap<>();
    private volatile int day;

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        StoredRows.in("outgoing_request").delete();
        web.close();
    }

    @Test
    void eachDayHasTheRightState() {
        host("alive", any -> true);
        host("dying", today -> today < 8);
        host("hiccup", today -> today != 8);
        host("back", today -> today < 8 || today >= 20);
        // works whenever it fails to fail three times in a row
        host("restless", today -> today != 8 && today != 9 && today != 19 && today != 20);
        String moved = web.address("moving", "/moving");
        addresses.put("moving", moved);
        web.page("/moving", exchange -> {
            if (day >= 14) {
                exchange.getResponseHeaders().set("Location", "/moved");
            }
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(day >= 14 ? 301 : 200, -1);
        });
        web.page("/moved", "text/html", "<title>Moss</title>");
        addresses.put("refusing", web.address("refusing", "/refusing"));
        web.page("/refusing", 403, Map.of(), new byte[0]);
        SiteFixture.publish(List.of(TestTalks.titled("Mousse", "mousse")
                .withLinks(addresses.values().stream()
                        .map(address -> LinkContent.of(LinkKind.OTHER, address))
                        .toList())));

        for (int today = 0; today < DAYS; today++) {
            day = today;
            SiteFixture.on(BEGINNING.plusDays(today));
            watch.checkDue();
            addresses.forEach((name, address) -> states.computeIfAbsent(name, any -> new StringBuilder())
                    .append(sign(link(address).value("state"))));
        }

        // u: not looked at yet, a: alive, f: failing, D: dead, m: moved, ?: unclear; one sign a day
        Map<String, String> expected = new TreeMap<>();
        expected.put("alive", "u" + "a".repeat(34));
        expected.put("dying", "u" + "a".repeat(7) + "ffff" + "D".repeat(23));
        expected.put("hiccup", "u" + "a".repeat(7) + "f" + "a".repeat(26));
        expected.put("back", "u" + "a".repeat(7) + "ffff" + "D".repeat(14) + "a".repeat(9));
        expected.put("restless", "u" + "a".repeat(7) + "ffff" + "a".repeat(7) + "ffff" + "a".repeat(12));
        expected.put("moving", "u" + "a".repeat(14) + "m".repeat(20));
        expected.put("refusing", "u" + "?".repeat(34));
        Map<String, String> found = new TreeMap<>();
        states.forEach((name, signs) -> found.put(name, signs.toString()));
        assertEquals(expected, found);
        assertEquals(
                BEGINNING.plusDays(8),
                link(addresses.get("dying"))
                        .instant("failing_since")
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
        assertEquals(5, looks("/alive"));
    }

    private void host(String name, IntPredicate works) {
        addresses.put(name, web.address(name, "/" + name));
        web.page("/" + name, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(works.test(day) ? 200 : 404, -1);
        });
    }

    private static char sign(String state) {
        return switch (state) {
            case "dead" -> 'D';
            case "unclear" -> '?';
            default -> state.charAt(0);
        };
    }

    /** How often the page was asked for: each look at a page asks for it once, after its head. */
    private long looks(String path) {
        return Stream.of(web.requests())
                .flatMap(List::stream)
                .filter(request -> request.equals("GET " + path))
                .count();
    }

    private static StoredRows link(String address) {
        return StoredRows.in("link_check").where("address", address);
    }
}
