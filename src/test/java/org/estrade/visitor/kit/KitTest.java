package org.estrade.visitor.kit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.Stored;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.ShortTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KitTest {

    private static final TalkContent LONG = TestTalks.titled("Longue", "longue")
            .withTexts(Map.of("fr", new TalkText("Longue : un essai", "Un *résumé* d'un trait")));

    private static final TalkContent SHORT = TestTalks.titled("Courte", "courte")
            .withTexts(Map.of(
                    "fr",
                    new TalkText("Courte", "Tout.", new ShortTexts("Une ligne ?", "Un paragraphe,\nen deux.", "")),
                    "en",
                    new TalkText("Short", "", new ShortTexts("One line?", "", ""))));

    private static final TalkContent SILENT = TestTalks.titled("Muette", "muette");

    @BeforeEach
    @AfterEach
    void nothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SiteFixture.execute("delete from media");
        SignedInSpeaker.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kit", "/en/kit", "/kit.zip", "/en/kit.zip"})
    void whileNothingIsInItThereIsNone(String address) {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(LONG));
        assertEquals(404, given().get(address).statusCode());
        assertEquals(List.of(), kitLinks("/"));

        SiteFixture.publish(List.of(SHORT));
        assertEquals(200, given().get(address).statusCode());
        assertEquals(List.of("/kit Kit de présentation"), kitLinks("/"));
        assertEquals(List.of("/en/kit Speaker kit"), kitLinks("/en/talks/courte"));
        assertEquals(List.of("/kit Kit de présentation"), kitLinks("/nulle-part"));
        assertEquals(404, given().get("/fr/kit").statusCode());
        assertEquals(404, given().get("/de/kit.zip").statusCode());
    }

    private static List<String> kitLinks(String path) {
        return Jsoup.parse(given().accept("text/html").get(path).asString()).select("footer a").stream()
                .filter(link -> link.attr("href").endsWith("kit"))
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    @Test
    void itHoldsWhatIsWritten() {
        jeanne();
        SiteFixture.publish(List.of(LONG, SILENT, SHORT));
        Response page = given().get("/kit");
        NuChecker.assertConforms(page.asString());
        Document kit = Jsoup.parse(page.asString());
        assertEquals("Kit de présentation · Jeanne d’Orsel", kit.title());
        assertEquals("""
                H2 Nom
                . Jeanne d’Orsel
                . Se prononce « jâne » [ʒan]
                H2 Biographie
                H3 140 signes
                . Elle cultive des données.
                H3 1 000 signes
                en She grows data, at length.
                H2 Longue : un essai
                H3 En entier
                . Un résumé d’un trait
                H2 Courte
                H3 140 signes
                . Une ligne ?
                H3 300 signes
                . Un paragraphe,
                en deux.
                H3 En entier
                . Tout.
                """, told(kit));
        assertEquals(
                List.of("/talks/longue", "/talks/courte"),
                kit.select("main h2 a").eachAttr("href"));
        assertEquals("fr-fonipa", kit.select(".said span").attr("lang"));
        assertEquals("/kit.zip kit-jeanne-d-orsel.zip", archive(kit));
        for (Element button : kit.select("[data-copies]")) {
            assertEquals(1, kit.select("#" + button.attr("data-copies")).size(), button::outerHtml);
            assertEquals("", button.attr("hidden"));
        }
        assertEquals(
                "Copier Courte, 140 signes",
                kit.select("[data-copies=_text-courte-140]").text());
    }

    @Test
    void whatLacksAnEnglishTextShowsItsFrenchOneMarked() {
        jeanne();
        SiteFixture.publish(List.of(LONG, SHORT));
        Response page = given().get("/en/kit");
        NuChecker.assertConforms(page.asString());
        Document kit = Jsoup.parse(page.asString());
        assertEquals("""
                H2 Name
                fr Jeanne d’Orsel
                . Pronounced “jâne” [ʒan]
                H2 Biography
                H3 140 characters
                fr Elle cultive des données.
                H3 1,000 characters
                . She grows data, at length.
                H2 Longue : un essai
                H3 In full
                fr Un résumé d’un trait
                H2 Short
                H3 140 characters
                . One line?
                H3 300 characters
                fr Un paragraphe,
                en deux.
                H3 In full
                fr Tout.
                """, told(kit));
        assertEquals("/en/kit.zip kit-jeanne-d-orsel.zip", archive(kit));
        assertEquals("fr", kit.select("h2:has([href=/en/talks/longue])").attr("lang"));
        assertEquals(
                "Longue",
                kit.select("[data-copies=_text-longue-whole] .hidden [lang=fr]").text());
    }

    /** It has parts that no other page has, in the one sheet that is written into it. */
    @Test
    void itsStyleIsOneThatTheContentPolicyAllows() throws NoSuchAlgorithmException {
        SiteFixture.publish(List.of(SHORT));
        Response page = given().get("/kit");
        String style = Jsoup.parse(page.asString()).expectFirst("style").data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String source = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        assertEquals(
                List.of(source), allowed(page).stream().filter(source::equals).toList());
    }

    private static List<String> allowed(Response page) {
        return List.of(page.header("Content-Security-Policy").split("[ ;]+", -1));
    }

    private static String archive(Document kit) {
        Element link = kit.expectFirst("[href$=.zip]");
        return link.attr("href") + " " + link.attr("download");
    }

    /** Headings, and texts after their language or a full stop. */
    private static String told(Document kit) {
        StringBuilder told = new StringBuilder();
        for (Element part : kit.select("main h2, main h3, .called, .said, main .abstract")) {
            String kind = part.tagName().startsWith("h")
                    ? part.tagName().toUpperCase(Locale.ROOT)
                    : part.hasAttr("lang") ? part.attr("lang") : ".";
            told.append(kind).append(' ').append(part.wholeText().strip()).append('\n');
        }
        return told.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void theArchiveHoldsTheSame() throws IOException {
        jeanne();
        SiteFixture.publish(List.of(LONG, SILENT, SHORT));
        Response answer = given().get("/kit.zip");
        assertEquals("application/zip", answer.contentType());
        assertEquals(
                Map.of(
                        "nom.txt", "Jeanne d’Orsel\nSe prononce «\u00a0jâne\u00a0»\n[ʒan]\n",
                        "biographie-140-signes.txt", "Elle cultive des données.\n",
                        "biographie-1000-signes.en.txt", "She grows data, at length.\n",
                        "conferences/longue/resume.md", "Un *résumé* d'un trait\n",
                        "conferences/longue/titre.txt",
                                "Longue\u00a0: un essai\n" + SignedInSpeaker.origin() + "/talks/longue\n",
                        "conferences/courte/resume-140-signes.txt", "Une ligne\u202f?\n",
                        "conferences/courte/resume-300-signes.txt", "Un paragraphe,\nen deux.\n",
                        "conferences/courte/resume.md", "Tout.\n",
                        "conferences/courte/titre.txt", "Courte\n" + SignedInSpeaker.origin() + "/talks/courte\n"),
                texts(answer.asByteArray()));
        assertEquals(
                "Elle cultive des données.\n",
                texts(given().get("/en/kit.zip").asByteArray()).get("biography-140-characters.fr.txt"));

        SiteFixture.forgetWhatWasRead();
        assertArrayEquals(answer.asByteArray(), given().get("/kit.zip").asByteArray());
    }

    @Test
    void thePortraitIsGivenInTwoSizesWithWhoMadeIt() throws IOException {
        SiteFixture.ofJeanneOrsel();
        save(
                picture(3000, 2000),
                Map.of("portraitCredit", "Photo : Chloé Exemple", "alternative-fr", "Jeanne, de face"));
        Response page = given().get("/kit");
        NuChecker.assertConforms(page.asString());
        Document kit = Jsoup.parse(page.asString());
        Element image = kit.expectFirst("main img");
        assertEquals(
                List.of("Jeanne, de face", "1200", "800"),
                List.of(image.attr("alt"), image.attr("width"), image.attr("height")));
        assertEquals("Photo\u00a0: Chloé Exemple", kit.expectFirst("figcaption").wholeText());
        assertEquals(
                List.of("Pour le web 1200 × 800 pixels, JPEG", "Pour l’impression 2400 × 1600 pixels, JPEG"),
                kit.select(".files li").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .toList());
        assertEquals(
                List.of("portrait-web-jeanne-d-orsel.jpg", "portrait-impression-jeanne-d-orsel.jpg"),
                kit.select(".files a").eachAttr("download"));
        Map<String, byte[]> files = files(given().get("/en/kit.zip").asByteArray());
        assertEquals("[name.txt, portrait-web.jpg, portrait-print.jpg, portrait.txt]", files.keySet() + "");
        BufferedImage print = ImageIO.read(new ByteArrayInputStream(files.get("portrait-print.jpg")));
        assertEquals(List.of(2400, 1600), List.of(print.getWidth(), print.getHeight()));
        for (String address : kit.select(".files a").eachAttr("href")) {
            assertEquals(200, given().get(address).statusCode());
        }
        assertEquals(
                "fr Jeanne, de face",
                Jsoup.parse(given().get("/en/kit").asString()).select("main img").stream()
                        .map(img -> img.attr("lang") + " " + img.attr("alt"))
                        .findFirst()
                        .orElse(""));

        save(picture(60, 40), Map.of());
        assertEquals(1, Stored.number("select count(*) from media"));
        assertEquals(
                List.of("Pour le web 60 × 40 pixels, JPEG"),
                Jsoup.parse(given().get("/kit").asString()).select(".files li").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .toList());
    }

    private static void jeanne() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.execute("update site set pronunciation = 'jâne', phonetics = 'ʒan'");
        SiteFixture.execute("update site_text set in_140 = 'Elle cultive des données.' where language = 'fr'");
        SiteFixture.execute("update site_text set in_1000 = 'She grows data, at length.' where language = 'en'");
    }

    private static Map<String, String> texts(byte[] zip) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        files(zip).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), input.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Through the form of the settings. */
    private static void save(byte[] picture, Map<String, String> typed) {
        SignedInSpeaker.account();
        RequestSpecification browser = SignedInSpeaker.browser();
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = Jsoup.parse(browser.get("/admin/settings").asString()).expectFirst("form.settings");
        form.select("[name]:not(button):not([type=file]):not([type=checkbox]):not(template *)")
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.normalName().equals("select")
                                ? field.select("[selected]").val()
                                : field.val()));
        fields.putAll(typed);
        RequestSpecification sending = SignedInSpeaker.browser();
        fields.forEach((name, value) -> sending.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset("UTF-8")
                .build()));
        sending.multiPart("languages", "fr").multiPart("languages", "en").multiPart("picture", "moi.jpg", picture);
        assertEquals(303, sending.post("/admin/settings").statusCode());
    }
}
