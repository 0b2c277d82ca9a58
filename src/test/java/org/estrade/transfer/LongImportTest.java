package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.support.AdminBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.transfer.undo.ImportUndo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import of many talks is applied in the background, while a page shows its progress. */
@QuarkusTest
@Tag("slow")
class LongImportTest {

    private static final String PROGRESS = "/admin/import/progress";

    @Inject
    ImportUndo imports;

    private AdminBrowser browser;

    @BeforeEach
    void aSignedInSpeakerOfAnEmptySite() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        StoredRows.in("audit_entry").delete();
        SignedInSpeaker.account();
        browser = new AdminBrowser();
    }

    @Test
    void threeHundredTalksAreImportedWhileAPageShowsTheProgressAndUndoneAsOneAct() throws Exception {
        importAndUndo(300);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 2_500})
    void thousandsOfTalksAreImportedAndUndoneToo(int count) throws Exception {
        importAndUndo(count);
    }

    private void importAndUndo(int count) throws Exception {
        PreviewForm preview = PreviewForm.of("talks.md", GeneratedPage.of(count));
        Response answer = preview.apply();
        assertEquals(303, answer.statusCode());
        assertEquals(PROGRESS, path(answer));
        Response page = browser.request().get(PROGRESS);
        assertEquals(200, page.statusCode(), "the import is not so fast that nobody sees the page");
        NuChecker.assertConforms(page.asString());
        Document progress = Jsoup.parse(page.asString());
        String sentence = progress.select("[role=status]").text();
        String total = NumberFormat.getIntegerInstance(Locale.FRENCH).format(count);
        assertTrue(sentence.matches("[0-9\u202f]+ sur " + total + " conférences"), sentence);
        assertEquals(String.valueOf(count), progress.expectFirst("progress").attr("max"));
        assertEquals(1, progress.select("noscript meta[http-equiv=refresh]").size());
        assertEquals("/admin/import?created=" + count + "&updated=0", end());
        Document result = browser.open("/admin/import?created=" + count + "&updated=0");
        assertEquals(1, result.select(".recent li").size());
        assertEquals(count, StoredTalks.all().count());
        assertEquals(
                List.of(SignedInSpeaker.USERNAME + " | import"),
                StoredRows.in("audit_entry").where("action", "import").lines("username", "action"));
        browser.follow("/admin/import/" + imports.recent().get(0).id + "/undo");
        assertEquals("/admin/import", end());
        assertEquals(0, StoredTalks.all().without("deleted_at").count());
        assertEquals(
                List.of(),
                Stream.of(StoredNames.venues(), StoredNames.people(), StoredNames.tags())
                        .flatMap(names -> names.lines("name").stream())
                        .toList());
    }

    @Test
    void anImportThatFailsWritesNothingAndSaysSo() throws Exception {
        PreviewForm preview = PreviewForm.of("talks.md", GeneratedPage.of(101));
        // the last statement of an import is the one that fails
        StoredRows.in("audit_entry").rename("audit_entry_away");
        try {
            assertEquals(PROGRESS, path(preview.apply()));
            assertEquals("", end());
        } finally {
            StoredRows.in("audit_entry_away").rename("audit_entry");
        }
        assertEquals(
                "L’import a échoué et rien n’a été écrit : le journal du programme dit pourquoi.",
                browser.open(PROGRESS).select(".problem").text().replace('\u00A0', ' '));
        assertEquals(0, StoredTalks.all().count());
        assertEquals(0, StoredNames.venues().count());
        assertEquals(PROGRESS, path(preview.apply()), "it can be tried again");
        assertEquals("/admin/import?created=101&updated=0", end());
    }

    @Test
    void anotherImportWaitsUntilTheFirstHasEnded() throws Exception {
        PreviewForm first = PreviewForm.of("talks.md", GeneratedPage.of(300));
        PreviewForm second = PreviewForm.of("other.md", SamplePage.text());
        assertEquals(303, first.apply().statusCode());
        Response refused = second.apply();
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("Un autre import est en cours."), "the reason is on the page");
        assertEquals("/admin/import?created=300&updated=0", end());
    }

    /** The place to which the progress page redirects when the import has ended; empty when the import failed. */
    private String end() throws InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            Response page = browser.request().get(PROGRESS);
            if (page.statusCode() == 303) {
                return path(page);
            }
            if (!page.asString().contains("data-running")) {
                return "";
            }
            Thread.sleep(Duration.ofMillis(100).toMillis());
        }
        throw new AssertionError("the import does not end");
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
