package org.estrade.transfer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportResourceTest {

    @Inject
    TalkRepository talks;

    @BeforeEach
    void aSignedInSpeakerOfAnEmptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.account();
    }

    @Test
    void theSpeakerSeesWhatWouldChangeAndNothingChangesYet() {
        Document preview = page(200, upload("page.md", utf8(SamplePage.text())));
        assertEquals(
                List.of(
                        "5 à créer",
                        "0 à mettre à jour",
                        "0 identiques",
                        "16 interventions",
                        "15 liens",
                        "14 avertissements"),
                preview.select(".figures li").eachText());
        assertEquals(
                List.of("l. 17", "l. 38", "l. 56", "l. 71", "l. 88"),
                preview.select(".entries .line").eachText());
        assertTrue(warnings(preview)
                .contains("l. 45 La ville « Tour » est inconnue. Sans doute « Tours ». Remplacer par Tours"));
        assertEquals(List.of(), talks.published());
    }

    @Test
    void aBrowserInEnglishReadsAllOfItInEnglish() {
        String session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        Document preview = page(
                200,
                given().cookie("estrade", session)
                        .header("Origin", SignedInSpeaker.origin())
                        .header("Accept-Language", "en-GB,en;q=0.9,fr;q=0.5")
                        .multiPart("file", "page.md", utf8(SamplePage.text()), "text/markdown")
                        .post("/admin/import"));
        assertEquals("Check the import", preview.select("h1").text());
        assertTrue(warnings(preview).contains("l. 45 The city “Tour” is unknown. Perhaps “Tours”. Replace with Tours"));
        assertEquals(
                "1 delivery, 1 link, 2 tags",
                preview.select(".entries .hint").get(0).text());
    }

    @Test
    void applyingThePreviewImportsItsTalks() {
        Response done = submit(page(200, upload("page.md", utf8(SamplePage.text()))));
        assertEquals(303, done.statusCode());
        assertEquals("/admin/import?created=5&updated=0", done.header("Location"));
        assertEquals(5, talks.published().size());
        Document after = page(200, browser().get(done.header("Location")));
        assertEquals(
                "Import terminé : 5 conférences créées, 0 mise à jour. Voir les conférences",
                textOf(after, "[role=status]"));
    }

    @Test
    void importingTheSamePageAgainHasNothingToApply() {
        submit(page(200, upload("page.md", utf8(SamplePage.text()))));
        Document again = page(200, upload("page.md", utf8(SamplePage.text())));
        assertEquals("Tout est déjà à jour : il n’y a rien à appliquer.", textOf(again, ".bar [role=status]"));
        assertEquals(List.of(), again.select(".bar button").eachText());
    }

    @Test
    void onlyCheckedTalksAreImported() {
        Document preview = page(200, upload("page.md", utf8(SamplePage.text())));
        preview.select("input[name=talk]:not([value=38])").removeAttr("checked");
        submit(preview);
        assertEquals(
                List.of("Sobriété gain ou renoncement ?"),
                talks.published().stream().map(talk -> talk.title("fr")).toList());
    }

    @Test
    void aSuggestionIsAcceptedInThePreview() {
        Document preview = page(200, upload("page.md", utf8(SamplePage.text())));
        Element fix = preview.select(".warnings button").stream()
                .filter(button -> button.text().equals("Remplacer par Tours"))
                .findFirst()
                .orElseThrow();
        RequestSpecification request = fields(preview).multiPart(text("fix", fix.val()));
        Document corrected = page(200, request.post(fix.attr("formaction")));
        assertTrue(warnings(corrected).stream().noneMatch(warning -> warning.contains("Tour »")));
        submit(corrected);
        assertEquals("Tours", talks.published().get(1).deliveries().get(0).city());
    }

    @Test
    void aDamagedFileIsRepairedAndThePreviewSaysSo() {
        String damaged = new String(utf8(SamplePage.text()), Charset.forName("x-MacRoman"));
        Document preview = page(200, upload("page.txt", utf8(damaged)));
        assertTrue(textOf(preview, ".page-head .hint").contains("Encodage réparé : Mac Roman vers UTF-8."));
        submit(preview);
        assertEquals(
                "Élan : semer des données à l’échelle", talks.published().get(0).title("fr"));
    }

    @Test
    void aPastedTextIsReadLikeAFile() {
        Document preview =
                page(200, browser().multiPart(text("text", SamplePage.text())).post("/admin/import"));
        assertTrue(textOf(preview, ".page-head .hint").startsWith("Texte collé, "));
        submit(preview);
        assertEquals(5, talks.published().size());
    }

    @Test
    void anOutdatedPreviewIsShownAgain() {
        Document preview = page(200, upload("page.md", utf8(SamplePage.text())));
        TalkContent meanwhile = TestTalks.titled("Entre-temps", "entre-temps");
        QuarkusTransaction.requiringNew().run(() -> talks.create(meanwhile, RevisionKind.DRAFT, null));
        Document conflict = page(409, submit(preview));
        assertEquals(
                "Les conférences ont changé depuis cet aperçu. Rien n’a été importé : voici l’aperçu à jour.",
                textOf(conflict, "[role=alert]"));
        assertEquals(List.of(), talks.published());
        assertEquals(303, submit(conflict).statusCode());
    }

    @Test
    void importingNoCheckedTalkShowsAProblem() {
        Document preview = page(200, upload("page.md", utf8(SamplePage.text())));
        preview.select("input[name=talk]").removeAttr("checked");
        assertEquals(
                "Aucune conférence n’était cochée : rien n’a été importé.",
                textOf(page(422, submit(preview)), "[role=alert]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | Ce fichier est vide. Choisissez celui qui contient vos conférences.",
                "%PDF-1.7        | Ce fichier n’est pas du texte. Choisissez une page en Markdown (.md ou .txt).",
                "De la prose.    | Aucune conférence n’a été trouvée, ni en liste, ni en tableau, ni en YAML ou JSON. Chaque intervention a au moins un titre et un événement."
            })
    void aFileWithoutTalksIsRefusedWithASentence(String content, String sentence) {
        Document form = page(422, upload("page.md", utf8(content)));
        assertEquals(sentence, textOf(form, ".problem"));
        assertEquals("import-problem file-hint", form.select("#file").attr("aria-describedby"));
    }

    @Test
    void fiftyMegabytesAreRefusedWithASentence() throws IOException, InterruptedException {
        String session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        // REST-assured needs most of a minute to build such a large body
        HttpRequest request = HttpRequest.newBuilder(URI.create(SignedInSpeaker.origin() + "/admin/import"))
                .header("Origin", SignedInSpeaker.origin())
                .header("Cookie", "estrade=" + session)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(
                                "--cut\r\nContent-Disposition: form-data; name=file; filename=page.md\r\n\r\n"),
                        BodyPublishers.ofByteArray(new byte[50 * 1024 * 1024]),
                        BodyPublishers.ofString("\r\n--cut--\r\n")))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(422, response.statusCode());
        assertEquals(
                "Ce fichier dépasse 8 Mo. Une page de conférences est bien plus petite : vérifiez que c’est le bon fichier.",
                textOf(Jsoup.parse(response.body()), ".problem"));
    }

    @Test
    void theRefusalOfAPastedTextShowsTheTextAgain() {
        Document form = page(
                422, browser().multiPart(text("text", "De la <b>prose</b>.")).post("/admin/import"));
        assertEquals("De la <b>prose</b>.", form.select("textarea").val());
    }

    @Test
    void aFormWithoutFileAndTextShowsAProblem() {
        Document form = page(422, browser().multiPart(text("text", "")).post("/admin/import"));
        assertEquals("Choisissez un fichier ou collez un texte.", textOf(form, ".problem"));
    }

    @Test
    void aTalkThatCannotBePublishedDoesNotPreventTheImportOfOtherTalks() {
        String page = "## Titre\n\nDonné à :\n- Testival, mars 2024, Tours\n\n## " + "Long ".repeat(100)
                + "\n\nDonné à :\n- Testival, mars 2024, Tours\n";
        Document preview = page(200, upload("page.md", utf8(page)));
        assertEquals("C’est trop long : 499 caractères, 300 au plus.", textOf(preview, ".entries .problem"));
        submit(preview);
        assertEquals(
                List.of("Titre"),
                talks.published().stream().map(talk -> talk.title("fr")).toList());
    }

    private static List<String> warnings(Document preview) {
        return preview.select(".warnings > li").eachText().stream()
                .map(ImportResourceTest::plainSpaces)
                .toList();
    }

    private static String textOf(Document page, String selector) {
        return plainSpaces(page.select(selector).text());
    }

    private static String plainSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static RequestSpecification browser() {
        return SignedInSpeaker.browser().accept("text/html");
    }

    private static Response upload(String name, byte[] content) {
        return browser().multiPart("file", name, content, "text/markdown").post("/admin/import");
    }

    /** The request that a browser sends when the main button of the form is pressed. */
    private static Response submit(Document preview) {
        RequestSpecification request = fields(preview);
        preview.select("input[name=talk][checked]").forEach(box -> request.multiPart(text("talk", box.val())));
        return request.post(preview.select("form.import-preview").attr("action"));
    }

    private static RequestSpecification fields(Document preview) {
        RequestSpecification request = browser();
        preview.select("input[type=hidden]").forEach(field -> request.multiPart(text(field.attr("name"), field.val())));
        return request;
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Document page(int status, Response response) {
        assertEquals(status, response.statusCode());
        return Jsoup.parse(response.asString());
    }
}
