package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.estrade.support.ForeignScripts;
import org.estrade.support.SiteFixture;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of ways to write a script, in every text and address of a talk. None is alive in the parsed page, even without the
 * content policy.
 */
@QuarkusTest
class ForeignScriptsTest {

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @Test
    void noneIsAlive() {
        List<String> payloads = ForeignScripts.all();
        assertTrue(payloads.size() >= 300, "" + payloads.size());
        Set<String> alive = new TreeSet<>();
        for (int start = 0; start < payloads.size(); start += 12) {
            List<TalkContent> talks = new ArrayList<>();
            for (String payload : payloads.subList(start, Math.min(start + 12, payloads.size()))) {
                talks.add(talk("x" + talks.size(), payload));
            }
            SiteFixture.publishUnchecked(talks);
            for (String path : List.of("/", "/en", "/kit", "/talks/x0", "/?q=script")) {
                alive.addAll(ForeignScripts.aliveIn(given().get(path).asString()));
            }
        }
        assertEquals(Set.of(), alive);
    }

    private static TalkContent talk(String slug, String evil) {
        return new TalkContent(
                slug,
                Map.of("fr", new TalkText(evil, evil), "en", new TalkText(evil, evil)),
                List.of(evil),
                List.of(DeliveryContent.at(new VenueContent(evil, evil))
                        .withCity(evil)
                        .withEdition(evil)
                        .withNote(evil)
                        .withLinks(List.of(
                                LinkContent.of(LinkKind.SLIDES, evil),
                                new LinkContent(LinkKind.OTHER, "javascript:alert(1)//" + evil, evil, null, evil)))),
                List.of());
    }
}
