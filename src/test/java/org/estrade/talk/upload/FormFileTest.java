package org.estrade.talk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is sent with the form of a talk, without scripts. */
@QuarkusTest
class FormFileTest {

    private static final String TYPED = "Ce que j’écrivais";

    @BeforeEach
    void anEmptySite() {
        SiteFixture.empty();
        SignedInSpeaker.account();
        SentFiles.forget();
    }

    @Test
    void theFormHasTheAddressOfTheFileAndWhatWasTyped() {
        Response answer = send(
                "/admin/talks/new/slides",
                "take-file.0.1",
                "deliveries[0].links[1].file",
                Pdfs.of("One"),
                "Mon deck.pdf");
        assertEquals(200, answer.statusCode());
        NuChecker.assertConforms(answer.asString());
        Document form = Jsoup.parse(answer.asString());

        String address = form.expectFirst("[name='deliveries[0].links[1].url']").attr("value");
        assertTrue(address.matches("/slides/[0-9a-f]{64}/Mon-deck[.]pdf"), address);
        assertEquals(TYPED, form.expectFirst("[name='texts.fr.title']").attr("value"));
        assertTrue(
                form.expectFirst(".file-note").text().startsWith("Fichier reçu : PDF, 1 page, "),
                form.expectFirst(".file-note").text());
        assertEquals(0, StoredRows.in("talk").count());
    }

    @Test
    void whatIsRefusedIsSaidAtTheLink() {
        Document none = problem(send("/admin/talks/new/slides", "take-file.0", null, new byte[0], ""));
        assertEquals(
                "Choisissez un fichier, puis envoyez-le.",
                none.expectFirst(".link-row .problem").text());
        Document text = problem(send(
                "/admin/talks/new/slides",
                "take-file.0",
                "links[0].file",
                "Un texte".getBytes(StandardCharsets.UTF_8),
                "a.txt"));
        assertTrue(text.expectFirst(".link-row .problem").text().startsWith("Ce fichier n’est pas un PDF"));
        assertEquals(TYPED, text.expectFirst("[name='texts.fr.title']").attr("value"));
        SignedInSpeaker.language("en");
        Document english = problem(send("/admin/talks/new/slides", "take-file.0", null, new byte[0], ""));
        assertEquals(
                "Choose a file, then send it.",
                english.expectFirst(".link-row .problem").text());
    }

    private static Document problem(Response answer) {
        assertEquals(422, answer.statusCode());
        return Jsoup.parse(answer.asString());
    }

    @Test
    void aChosenFileThatWasNotSentIsNotForgottenInSilence() {
        Response answer = SignedInSpeaker.browser()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("texts.fr.title", TYPED)
                .formParam("links[0].file", "deck.pdf")
                .formParam("action", "publish")
                .post("/admin/talks");
        assertTrue(problem(answer)
                .expectFirst(".link-row .problem")
                .text()
                .startsWith("Le fichier choisi n’est pas envoyé"));
        assertEquals(0, StoredRows.in("talk").count());
    }

    @Test
    void aSavedTalkHasTheFile() {
        SiteFixture.publish(List.of(TestTalks.titled("Ants", "ants")));
        long id = StoredTalks.id("ants");
        Response answer =
                send("/admin/talks/" + id + "/slides", "take-file.0", "links[0].file", Pdfs.of("One"), "deck.pdf");
        String address = Jsoup.parse(answer.asString())
                .expectFirst("[name='links[0].url']")
                .attr("value");
        Response saved = SignedInSpeaker.browser()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("texts.fr.title", TYPED)
                .formParam("slug", "ants")
                .formParam("links[0].kind", "slides")
                .formParam("links[0].url", address)
                .formParam("base", StoredRows.in("revision").newestId())
                .formParam("action", "publish")
                .post("/admin/talks/" + id);
        assertEquals(303, saved.statusCode());

        Document page =
                Jsoup.parse(SignedInSpeaker.fromThisSite().get("/talks/ants").asString());
        assertEquals(address, page.expectFirst(".cover a").attr("href"));
    }

    @Test
    void aPageThatIsLoadedAgainIsTheStoredForm() {
        SiteFixture.publish(List.of(TestTalks.titled("Ants", "ants")));
        String form = "/admin/talks/" + StoredTalks.id("ants");
        assertEquals(form, SignedInSpeaker.browser().get(form + "/slides").header("Location"));
        assertEquals(
                "/admin/talks/new",
                SignedInSpeaker.browser().get("/admin/talks/new/slides").header("Location"));
        assertEquals(
                404, SignedInSpeaker.browser().get("/admin/talks/999999/slides").statusCode());
    }

    private static Response send(String path, String button, String field, byte[] file, String name) {
        RequestSpecification request = SignedInSpeaker.browser()
                .multiPart(text("texts.fr.title", TYPED))
                .multiPart(text("deliveries[0].venue", "Rencontre"))
                .multiPart(text("action", button));
        if (field != null) {
            request.multiPart(new MultiPartSpecBuilder(file)
                    .controlName(field)
                    .fileName(name)
                    .build());
        }
        return request.post(path);
    }

    private static io.restassured.specification.MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }
}
