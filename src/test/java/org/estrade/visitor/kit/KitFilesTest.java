package org.estrade.visitor.kit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The files of the kit: the archive, and the portrait in two sizes. */
@QuarkusTest
class KitFilesTest extends KitFixture {

    @Test
    void theArchiveHoldsTheTextsOfThePage() throws IOException {
        jeanne();
        SiteFixture.publish(List.of(LONG, SILENT, SHORT));
        Response answer = given().get("/kit.zip");
        assertEquals("application/zip", answer.contentType());
        assertEquals(
                Map.of(
                        "nom.txt", "Jeanne d’Orsel\nSe prononce «\u00a0jâne\u00a0»\n[ʒan]\n",
                        "biographie-140-caracteres.txt", "Elle cultive des données.\n",
                        "biographie-1000-caracteres.en.txt", "She grows data, at length.\n",
                        "conferences/longue/resume.md", "Un *résumé* d'un trait\n",
                        "conferences/longue/titre.txt",
                                "Longue\u00a0: un essai\n" + SignedInSpeaker.origin() + "/talks/longue\n",
                        "conferences/courte/resume-140-caracteres.txt", "Une ligne\u202f?\n",
                        "conferences/courte/resume-300-caracteres.txt", "Un paragraphe,\nen deux.\n",
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
    void theSlidesOfATalkAreInTheArchive_andLargeOnesAreNamed() throws IOException {
        jeanne();
        SignedInSpeaker.account();
        byte[] deck = Pdfs.of("Short slides");
        byte[] large = Arrays.copyOf(deck, 11 << 20);
        String small = SentFiles.send(deck, "Deck.pdf");
        String other = SentFiles.send(Pdfs.of("Other slides"), "Deck.pdf");
        String handout = SentFiles.send(large, "Handout.pdf");
        TalkContent talk = SHORT.withLinks(Stream.of(small, other, handout, "https://slides.example/x.pdf")
                .map(address -> LinkContent.of(LinkKind.SLIDES, address))
                .toList());
        SiteFixture.publish(List.of(talk));
        byte[] archive = given().get("/kit.zip").asByteArray();
        assertArrayEquals(deck, files(archive).get("conferences/courte/Deck.pdf"));
        String otherName = SentFiles.hash(other).substring(0, 8) + "-Deck.pdf";
        assertTrue(
                files(archive).containsKey("conferences/courte/" + otherName),
                files(archive).keySet() + "");
        assertFalse(files(archive).containsKey("conferences/courte/Handout.pdf"));
        assertEquals(
                "Courte\n%1$s/talks/courte\n%1$s%2$s\n".formatted(SignedInSpeaker.origin(), handout),
                texts(archive).get("conferences/courte/titre.txt"));

        String html = given().get("/kit").asString();
        NuChecker.assertConforms(html);
        assertEquals(
                List.of(small, other, handout),
                Jsoup.parse(html).select(".kit-talk .files a").eachAttr("href"));
        SiteFixture.empty();
        SentFiles.forget();
    }

    @Test
    void thePortraitIsOfferedInTwoSizesWithItsCredit() throws IOException {
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
        assertEquals(1, StoredRows.in("media").count());
        assertEquals(
                List.of("Pour le web 60 × 40 pixels, JPEG"),
                Jsoup.parse(given().get("/kit").asString()).select(".files li").eachText().stream()
                        .map(text -> text.replace('\u00a0', ' '))
                        .toList());
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

    /** Sends the form of the settings with that portrait and those fields. */
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
