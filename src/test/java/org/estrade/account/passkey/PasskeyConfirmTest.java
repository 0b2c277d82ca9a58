package org.estrade.account.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Passkeys that confirm who is there before a sensitive change. */
@QuarkusTest
class PasskeyConfirmTest extends PasskeyFixture {

    /** A passkey confirms who is there, and takes the place of a current password that was forgotten. */
    @Test
    void aPasskeyConfirmsAndReplacesAForgottenPassword() {
        StoredRows.in("session").age("confirmed_at", Duration.ofMinutes(11));
        assertEquals(303, speaker.request().get(LIST).statusCode());
        assertTrue(speaker.open("/admin/account").text().contains("Mot de passe actuel oublié"));
        assertEquals(
                422,
                speaker.send("/admin/account/password", "password", "une nouvelle phrase de passe")
                        .statusCode());
        phone.counter = 2;
        // signed for a sign-in, which is another purpose
        assertTrue(confirm(phone.use(signInOptions())).text().contains("n’a pas été confirmée"));
        phone.counter = 3;
        String options =
                speaker.request().post("/admin/confirm/passkey/options").asString();
        assertTrue(options.contains("\"allowCredentials\":[{"), options);
        Document page = confirm(phone.use(options));
        assertTrue(page.text().contains("C’est confirmé"), page::text);
        assertEquals(0, page.select("input[name=current]").size());
        assertEquals(200, speaker.request().get(LIST).statusCode());
        assertEquals(
                303,
                speaker.send("/admin/account/password", "password", "une nouvelle phrase de passe")
                        .statusCode());
        assertEquals(
                303,
                SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, "une nouvelle phrase de passe")
                        .statusCode());
    }

    private Document confirm(String credential) {
        return speaker.follow("/admin/confirm/passkey", "credential", credential, "return", "/admin/account");
    }

    @Test
    void aPasskeyOfAnotherAccountConfirmsNothing() {
        SignedInSpeaker.account("editor@orsel.example", "editor");
        StoredRows.in("passkey")
                .set(
                        "account_id",
                        StoredRows.in("account")
                                .where("username", "editor@orsel.example")
                                .id());
        phone.counter = 2;
        String options =
                speaker.request().post("/admin/confirm/passkey/options").asString();
        assertTrue(confirm(phone.use(options)).text().contains("n’a pas été confirmée"));
    }
}
