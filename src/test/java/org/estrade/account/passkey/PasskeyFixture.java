package org.estrade.account.passkey;

import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A speaker with one passkey, whose authenticator the test plays. */
abstract class PasskeyFixture {

    static final String LIST = "/admin/account/passkeys";

    AdminBrowser speaker;
    SoftAuthenticator phone;

    @BeforeEach
    void aPasskey() {
        SiteFixture.anonymous();
        SignedInSpeaker.account();
        AuditEntries.clear();
        speaker = new AdminBrowser();
        phone = new SoftAuthenticator(SignedInSpeaker.origin());
        assertEquals(303, add(phone, "Téléphone").statusCode());
    }

    @AfterEach
    void nobody() {
        SignedInSpeaker.nobody();
        StoredRows.in("passkey_challenge").delete();
    }

    String creation() {
        return speaker.request().post(LIST + "/options").asString();
    }

    Response add(SoftAuthenticator authenticator, String name) {
        return speaker.send(LIST, "name", name, "credential", authenticator.create(creation()));
    }

    static String signInOptions() {
        return fromThisSite().post("/login/passkey/options").asString();
    }

    static Response signIn(String credential) {
        return fromThisSite()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("credential", credential)
                .formParam("return", "/admin/talks?q=é")
                .post("/login/passkey");
    }
}
