package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.estrade.support.AdminBrowser;
import org.estrade.support.ForeignScripts;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.web.Endpoints.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scripts in the path and in every parameter of every address: no page repeats one that is alive. */
@QuarkusTest
@Tag("slow")
class EchoedScriptsTest {

    private static final List<String> PARAMETERS = List.of(
            "q",
            "tag",
            "has",
            "page",
            "all",
            "talk",
            "with",
            "kind",
            "language",
            "token",
            "name",
            "size",
            "from",
            "to",
            "show",
            "sort",
            "moved",
            "return",
            "fresh",
            "url",
            "maxwidth",
            "maxheight",
            "created",
            "updated");

    @BeforeEach
    void speaker() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void noneIsAlive() {
        AdminBrowser speaker = new AdminBrowser();
        Set<String> faults = new TreeSet<>();
        List<String> scripts = ForeignScripts.all();
        List<String> sent = new ArrayList<>(List.of("a\0b"));
        for (int i = 0; i < scripts.size(); i += 50) {
            sent.add(scripts.get(i));
        }
        for (String text : sent) {
            String script = URLEncoder.encode(text, StandardCharsets.UTF_8);
            String query = PARAMETERS.stream().map(name -> name + "=" + script).collect(Collectors.joining("&"));
            for (Endpoint endpoint : Endpoints.all()) {
                if (endpoint.method().equals("GET")) {
                    note(faults, speaker, Endpoints.sample(endpoint.path()) + "?" + query);
                    note(faults, speaker, Endpoints.with(endpoint.path(), script.replace("+", "%20")));
                }
            }
        }
        assertEquals(Set.of(), faults);
    }

    private static void note(Set<String> faults, AdminBrowser speaker, String target) {
        Response answer = speaker.request().urlEncodingEnabled(false).get(target);
        if (answer.statusCode() >= 500) {
            faults.add(target + ": " + answer.statusCode());
        }
        if (answer.contentType().startsWith("text/html")) {
            ForeignScripts.aliveIn(answer.asString()).forEach(alive -> faults.add(target + ": " + alive));
        }
    }
}
