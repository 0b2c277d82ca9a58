package org.estrade.account.passkey;

import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The names of passkeys. */
@QuarkusTest
class PasskeyNameTest extends PasskeyFixture {

    @Test
    void aPasskeyIsRenamedByItsAccountAlone() {
        String path = LIST + "/" + StoredRows.in("passkey").ordered("id", "id").get(0);
        assertEquals(
                "Téléphone",
                speaker.open(LIST)
                        .expectFirst("a[href=" + path + "]")
                        .parents()
                        .select("li b")
                        .text());
        assertEquals("Téléphone", speaker.open(path).expectFirst("#name").val());
        assertTrue(speaker.refused(path, "name", "é".repeat(101)).text().contains("Donnez-lui un nom"));
        Document list = speaker.follow(path, "name", " Clé du bureau ");
        assertEquals("Clé du bureau", list.select("li b").text());
        assertTrue(list.text().contains("s’appelle maintenant « Clé du bureau »"), list::text);

        SignedInSpeaker.account("editor@orsel.example", "editor");
        String editor = SignedInSpeaker.signIn("editor@orsel.example", SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        assertEquals(404, fromThisSite().cookie("estrade", editor).get(path).statusCode());
        for (String name : List.of("La sienne", "")) {
            assertEquals(
                    404,
                    fromThisSite()
                            .cookie("estrade", editor)
                            .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                            .formParam("name", name)
                            .post(path)
                            .statusCode());
        }
        assertEquals(List.of("Clé du bureau"), StoredRows.in("passkey").ordered("name", "id"));
        // the passkey works as before
        phone.counter = 2;
        assertEquals(303, signIn(phone.use(signInOptions())).statusCode());
    }

    @Test
    void aNameThatIsTypedWhileTheSessionEndsIsNotLost() {
        String path = LIST + "/" + StoredRows.in("passkey").ordered("id", "id").get(0);
        String former = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        speaker.send("/admin/account/other-sessions/closing");
        Response ended = fromThisSite()
                .cookie("estrade", former)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("name", "Clé du bureau")
                .post(path);
        assertTrue(ended.header("Location").contains("/login?return="), ended.header("Location"));
        String session = fromThisSite()
                .cookie("estrade", former)
                .formParam("username", SignedInSpeaker.USERNAME)
                .formParam("password", SignedInSpeaker.PASSWORD)
                .post("/login")
                .getCookie("estrade");
        String page = fromThisSite().cookie("estrade", session).get(path).asString();
        assertEquals("Clé du bureau", Jsoup.parse(page).expectFirst("#name").val());
    }
}
