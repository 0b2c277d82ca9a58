package org.estrade.watching;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.estrade.cluster.ReplicaLock;
import org.estrade.support.SignedInSpeaker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard in docker/ draws numbers that the program gives, by labels that they have. */
@QuarkusTest
class GrafanaDashboardTest {

    private static final int COLUMNS = 24;

    private static final Pattern METRIC = Pattern.compile("([a-z][a-z0-9_]*)\\{([^}]*)}");
    private static final Pattern MATCHED_LABEL = Pattern.compile("([a-z_]+)=");
    private static final Pattern GROUPING = Pattern.compile("\\bby \\(([a-z_, ]+)\\)");
    private static final Pattern NAMED_LABEL = Pattern.compile("\\{\\{([a-z_]+)}}");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern FUNCTION = Pattern.compile("\\b[a-z_]+( by \\([a-z_, ]+\\))? ?\\(");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z_]{2,}");

    private static JsonNode dashboard;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    ReplicaLock turns;

    @BeforeAll
    static void reads() throws IOException {
        dashboard = new ObjectMapper().readTree(Files.readString(Path.of("docker", "grafana-dashboard.json")));
    }

    /** Some numbers begin with what they count. */
    @BeforeEach
    void somethingHappens() {
        given().get("/");
        SignedInSpeaker.account();
        SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, "not the password");
        SignedInSpeaker.nobody();
        turns.once("dashboard", Duration.ofMillis(10), () -> {});
    }

    @Test
    void everyNumberIsGiven() throws InterruptedException {
        String given = metricsWithGarbageCollected();
        for (JsonNode target : targets()) {
            String expression = target.path("expr").asText();
            Set<String> names = found(METRIC, expression, 1);
            assertFalse(names.isEmpty(), expression);
            for (String name : names) {
                assertTrue(isGiven(name, given), () -> name + " in " + expression);
            }
        }
        String variable = dashboard.at("/templating/list/1/query/query").asText();
        assertTrue(isGiven(variable.replaceFirst("label_values\\((\\w+), instance\\)", "$1"), given), variable);
    }

    @Test
    void everyLabelIsOneThatTheNumberHas() throws InterruptedException {
        String given = metricsWithGarbageCollected();
        for (JsonNode target : targets()) {
            String expression = target.path("expr").asText();
            for (String name : found(METRIC, expression, 1)) {
                String lines = given.lines()
                        .filter(line -> line.startsWith(name + "{"))
                        .collect(joining("\n"));
                for (String label : labels(target)) {
                    assertTrue(lines.contains(label + "=\""), () -> label + " of " + name + " in " + expression);
                }
            }
        }
    }

    /** What the two tests above take for a number is all there is: nothing is asked for without saying of whom. */
    @Test
    void everyNumberIsOfTheProgramsThatWereChosen() {
        for (JsonNode target : targets()) {
            String expression = target.path("expr").asText();
            METRIC.matcher(expression)
                    .results()
                    .forEach(metric -> assertTrue(metric.group(2).contains("instance=~\"$instance\""), expression));
            String rest = expression;
            for (Pattern known : List.of(METRIC, RANGE, FUNCTION)) {
                rest = known.matcher(rest).replaceAll(" ");
            }
            assertEquals(Set.of(), minus(found(WORD, rest, 0), Set.of("or")), expression);
        }
    }

    @Test
    void belongsToNoMachine() {
        assertTrue(dashboard.path("id").isMissingNode());
        assertEquals("datasource", dashboard.at("/templating/list/0/name").asText());
        for (JsonNode source : dashboard.findValues("datasource")) {
            assertEquals("${datasource}", source.path("uid").asText());
        }
    }

    @Test
    void panelsHaveTitlesAndUnitsAndDoNotOverlap() {
        Set<Integer> ids = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode panel : dashboard.path("panels")) {
            String title = panel.path("title").asText();
            assertFalse(title.isBlank(), panel.toString());
            assertTrue(ids.add(panel.path("id").asInt()), title);
            if (!panel.path("type").asText().equals("row")) {
                assertFalse(panel.at("/fieldConfig/defaults/unit").asText().isBlank(), title);
            }
            JsonNode place = panel.path("gridPos");
            int left = place.path("x").asInt();
            int top = place.path("y").asInt();
            assertTrue(left + place.path("w").asInt() <= COLUMNS, title);
            for (int x = left; x < left + place.path("w").asInt(); x++) {
                for (int y = top; y < top + place.path("h").asInt(); y++) {
                    assertTrue(taken.add(x + " " + y), title);
                }
            }
        }
    }

    private static List<JsonNode> targets() {
        List<JsonNode> targets = new ArrayList<>();
        for (JsonNode panel : dashboard.path("panels")) {
            panel.path("targets").forEach(targets::add);
        }
        assertFalse(targets.isEmpty());
        return targets;
    }

    /** Every label that a target asks for, but the one that Prometheus adds. */
    private static Set<String> labels(JsonNode target) {
        String expression = target.path("expr").asText();
        Set<String> labels = new HashSet<>();
        METRIC.matcher(expression)
                .results()
                .forEach(metric ->
                        labels.addAll(found(MATCHED_LABEL, metric.group(2).replace("=~", "="), 1)));
        GROUPING.matcher(expression)
                .results()
                .forEach(grouping -> labels.addAll(List.of(grouping.group(1).split(", ", -1))));
        labels.addAll(found(NAMED_LABEL, target.path("legendFormat").asText(), 1));
        return minus(labels, Set.of("instance"));
    }

    /** A pause for garbage is counted a moment after it was. */
    private String metricsWithGarbageCollected() throws InterruptedException {
        String metrics = metrics();
        for (int tries = 0; tries < 50 && !isGiven("jvm_gc_pause_seconds_max", metrics); tries++) {
            System.gc();
            Thread.sleep(100);
            metrics = metrics();
        }
        return metrics;
    }

    private String metrics() {
        return given().get(management.resolve("metrics")).asString();
    }

    private static boolean isGiven(String name, String metrics) {
        return metrics.lines().anyMatch(line -> line.startsWith(name + " ") || line.startsWith(name + "{"));
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
