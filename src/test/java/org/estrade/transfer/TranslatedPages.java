package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.estrade.support.SignedInSpeaker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of ten invented talks in French and the same page in English, with the steps of their import. */
final class TranslatedPages {

    static final String FRENCH = SamplePage.resource("/transfer/translation/conferences.md");
    static final String ENGLISH = SamplePage.resource("/transfer/translation/talks.md");
    static final String ONE_MORE = ENGLISH + """

            ## Only in English

            Given at:

            - GardenCon, May 2024, London

            Tags:

            - Data
            """;

    private TranslatedPages() {}

    /** Imports a text as its preview proposes, and returns the address that shows the result. */
    static String apply(String name, String text) {
        return location(PreviewForm.of(name, text).apply());
    }

    static String location(Response response) {
        return response.statusCode() == 303 ? response.header("Location") : "status " + response.statusCode();
    }

    /** The line number of a heading. The first line has number 1. */
    static int line(String text, String heading) {
        return text.lines().toList().indexOf(heading) + 1;
    }

    /** The page that asks whether an import is undone. */
    static Document undoPage(long run) {
        return Jsoup.parse(SignedInSpeaker.browser()
                .accept("text/html")
                .get("/admin/import/" + run + "/undo")
                .asString());
    }

    /** Undoes an import, and checks all talks that were edited since. */
    static void undo(long run) {
        RequestSpecification request = SignedInSpeaker.browser().contentType("application/x-www-form-urlencoded");
        undoPage(run).select("input[name=talk]").forEach(box -> request.formParam("talk", box.val()));
        assertEquals(303, request.post("/admin/import/" + run + "/undo").statusCode());
    }
}
