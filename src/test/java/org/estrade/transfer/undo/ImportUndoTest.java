package org.estrade.transfer.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.talk.edit.TalkBin;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportUndoTest {

    private static final String FIRST = """
            ## Growing moss

            Given at:
            - MossConf, March 2021, Lyon
            """;
    private static final String SECOND = """
            ## Growing moss

            Given at:
            - MossConf, March 2021, Lyon
            - BeeFest, May 2022, Paris

            ## Counting bees

            Given at:
            - FernDays, June 2022, Lille
            """;

    @Inject
    TalkRepository talks;

    @Inject
    TalkBin bin;

    @Inject
    ImportUndo imports;

    @BeforeEach
    void aSignedInSpeakerOfAnEmptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.account();
    }

    @Test
    void aWholeImportIsUndoneAndNothingIsErased() {
        apply("first.md", FIRST);
        apply("second.md", SECOND);
        assertEquals(List.of("Counting bees 1", "Growing moss 2"), published());
        Document list = page("/admin/import");
        assertEquals(2, list.select(".recent li").size());
        assertTrue(list.select(".recent li").first().text().contains("second.md : 1 créée, 1 mise à jour"));
        Document ask = page(list.select(".recent li a").first().attr("href"));
        assertEquals(
                "1 conférence créée ira dans la corbeille. 1 conférence mise à jour retrouvera son contenu d’avant. Rien n’est effacé.",
                ask.select("form.confirmation > p").first().text());
        assertEquals(303, send(ask));
        assertEquals(List.of("Growing moss 1"), published());
        assertEquals(
                List.of("Counting bees"),
                bin.contents(0, 100).stream().map(TalkBin.DeletedTalk::title).toList());
        assertEquals(1, page("/admin/import").select(".recent li").size());
    }

    @Test
    void theSameFileCanBeImportedAgainAfterTheUndo() {
        apply("first.md", FIRST);
        apply("second.md", SECOND);
        assertEquals(303, send(page("/admin/import/" + imports.recent().get(0).id + "/undo")));
        apply("second.md", SECOND);
        assertEquals(List.of("Counting bees 1", "Growing moss 2"), published());
    }

    @Test
    void anEditedTalkIsNotUndoneUnlessItIsChecked() {
        apply("first.md", FIRST);
        apply("second.md", SECOND);
        long moss = edit("Growing moss", "Growing moss faster");
        long run = imports.recent().get(0).id;
        Document ask = page("/admin/import/" + run + "/undo");
        assertEquals("Growing moss faster", ask.select("label").text());
        assertEquals(303, send(ask));
        assertEquals(List.of("Growing moss faster 2"), published());
        assertEquals(303, post("/admin/import/" + run + "/undo", String.valueOf(moss)));
        assertEquals(List.of("Growing moss faster 2"), published(), "an import is undone once");
    }

    @Test
    void aCheckedTalkIsUndoneToo() {
        apply("first.md", FIRST);
        apply("second.md", SECOND);
        long moss = edit("Growing moss", "Growing moss faster");
        assertEquals(303, post("/admin/import/" + imports.recent().get(0).id + "/undo", String.valueOf(moss)));
        assertEquals(List.of("Growing moss 1"), published());
    }

    @Test
    void anImportOfMoreThanThirtyDaysIsNoLongerUndone() {
        apply("first.md", FIRST);
        long run = imports.recent().get(0).id;
        QuarkusTransaction.requiringNew()
                .run(() -> imports.findById(run).importedAt = Instant.now().minus(Duration.ofDays(31)));
        assertEquals(0, page("/admin/import").select(".recent").size());
        assertEquals(
                404,
                SignedInSpeaker.browser().get("/admin/import/" + run + "/undo").statusCode());
        assertEquals(303, post("/admin/import/" + run + "/undo", ""));
        assertEquals(List.of("Growing moss 1"), published());
    }

    private long edit(String title, String newTitle) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var talk = talks.states().stream()
                    .filter(state -> state.newest().title("en").equals(title))
                    .findFirst()
                    .orElseThrow();
            var text = talk.newest().texts().values().iterator().next().withTitle(newTitle);
            var content = talk.newest()
                    .withTexts(java.util.Map.of(
                            talk.newest().texts().keySet().iterator().next(), text));
            var row = talks.findById(talk.id());
            talks.revise(row, content, RevisionKind.PUBLISH, null);
            talks.publish(row, content);
            return talk.id();
        });
    }

    private List<String> published() {
        return talks.published().stream()
                .map(talk -> talk.title("en") + " " + talk.deliveries().size())
                .sorted()
                .toList();
    }

    private static void apply(String name, String content) {
        Document preview = Jsoup.parse(SignedInSpeaker.browser()
                .accept("text/html")
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .post("/admin/import")
                .asString());
        RequestSpecification request = SignedInSpeaker.browser().accept("text/html");
        preview.select("form.import-preview input[type=hidden], input[name=talk][checked]")
                .forEach(field -> request.multiPart(part(field.attr("name"), field.val())));
        assertEquals(303, request.post("/admin/import/application").statusCode());
    }

    private static MultiPartSpecification part(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static Document page(String path) {
        Response response = SignedInSpeaker.browser().accept("text/html").get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.asString().replace('\u00A0', ' ').replace('\u202F', ' '));
    }

    private static int send(Document ask) {
        return post(ask.select("form.confirmation").attr("action"), "");
    }

    private static int post(String path, String checked) {
        RequestSpecification request = SignedInSpeaker.browser().accept("text/html");
        if (!checked.isEmpty()) {
            request.formParam("talk", checked);
        }
        return request.contentType("application/x-www-form-urlencoded")
                .post(path)
                .statusCode();
    }
}
