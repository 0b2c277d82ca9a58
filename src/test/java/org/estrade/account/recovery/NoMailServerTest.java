package org.estrade.account.recovery;

import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site without a mail server: there is nothing about mails, and the page of sign-in names the other way. */
@QuarkusTest
class NoMailServerTest {

    private static final String ASK = "/login/forgotten";
    private static final String ADDRESS = "/admin/account/mail";

    @BeforeEach
    void aSite() {
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    @AfterEach
    void nobody() {
        SignedInSpeaker.nobody();
    }

    @Test
    void withoutAMailServerThereIsNoSuchPage() {
        assertEquals(404, fromThisSite().get(ASK).statusCode());
        assertEquals(
                404,
                fromThisSite()
                        .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                        .formParam("username", USERNAME)
                        .post(ASK)
                        .statusCode());
        AdminBrowser speaker = new AdminBrowser();
        assertEquals(404, speaker.request().get(ADDRESS).statusCode());
        assertEquals(404, speaker.send(ADDRESS, "mail", "a@b.example").statusCode());
        assertFalse(speaker.open("/admin/account").html().contains(ADDRESS));
        String signIn = fromThisSite().get("/login").asString();
        assertFalse(signIn.contains(ASK), signIn);
        assertTrue(signIn.contains("en ligne de commande"), signIn);
    }
}
