package org.estrade.admin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handle in the fediverse: the field of the settings, the header of public pages, the JSON-LD and the kit. */
@QuarkusTest
class FediverseTest {

    @BeforeEach
    void aSpeakerWithAKit() {
        SiteFixture.ofJeanneOrsel();
        StoredSite.settings().set("pronunciation", "jâne");
        SiteFixture.publish(List.of(TestTalks.complete()));
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobody() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }

    @Test
    void theHandleIsShownInHeaderJsonLdAndKit() throws IOException {
        assertEquals(303, save("jeanne@serveur.example").statusCode());
        Document home = visit("/");
        Element link = home.expectFirst("header a[rel=me]");
        assertEquals("@jeanne@serveur.example", link.text());
        assertEquals("https://serveur.example/@jeanne", link.attr("href"));
        assertTrue(home.expectFirst("script[type=application/ld+json]")
                .data()
                .contains("https://serveur.example/@jeanne"));
        assertTrue(visit("/kit").select("p.name-detail").eachText().contains("@jeanne@serveur.example"));
        assertEquals(1, visit("/en").select("header a[rel=me]").size());
        assertEquals(
                "Jeanne d’Orsel\nSe prononce « jâne »\n@jeanne@serveur.example\n",
                fileOfKit("nom.txt").replace('\u00a0', ' '));
    }

    @Test
    void withoutAHandleNothingIsShown() {
        assertEquals(303, save("").statusCode());
        assertEquals(0, visit("/").select("a[rel=me]").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jeanne", "@jeanne", "@jeanne@serveur", "https://serveur.example/@jeanne", "@a b@serveur.example"
            })
    void anythingElseIsRefusedInOneSentence(String typed) {
        Response answer = save(typed);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(typed, page.expectFirst("#fediverse").val());
        assertEquals(
                "Un identifiant du fédivers s’écrit @nom@serveur.exemple.",
                page.expectFirst("#fediverse-problem").text());
    }

    private static Response save(String handle) {
        Map<String, List<String>> form = SentSettings.form(
                Jsoup.parse(SignedInSpeaker.browser().get("/admin/settings").asString()));
        form.put("fediverse", List.of(handle));
        return SentSettings.send(SignedInSpeaker.browser(), form, null);
    }

    private static Document visit(String path) {
        return Jsoup.parse(RestAssured.get(path).asString());
    }

    private static String fileOfKit(String name) throws IOException {
        byte[] zip = RestAssured.get("/kit.zip").asByteArray();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            ZipEntry file = files.getNextEntry();
            while (!file.getName().equals(name)) {
                file = files.getNextEntry();
            }
            return new String(files.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
