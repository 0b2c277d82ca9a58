package org.estrade.account.passkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.estrade.support.Browser;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A speaker with Chromium and its virtual authenticator makes a passkey and signs in with it, by keyboard. */
@QuarkusTest
@NeedsBrowser
@Tag("slow")
class PasskeyBrowserTest {

    private Browser browser;

    @BeforeEach
    void speaker() {
        SiteFixture.anonymous();
        SignedInSpeaker.account();
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        browser.close();
        SignedInSpeaker.nobody();
    }

    private static void authenticator(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    private static void signIn(Page page) {
        page.navigate(SiteFixture.address("/login").toString());
        page.getByLabel("Adresse e-mail").fill(SignedInSpeaker.USERNAME);
        page.getByLabel("Mot de passe").fill(SignedInSpeaker.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/admin");
    }

    @Test
    void aPasskeyIsMadeAndSignsIn() {
        Page page = browser.page(390, ColorScheme.DARK);
        authenticator(page);
        signIn(page);
        page.navigate(SiteFixture.address("/admin/account/passkeys").toString());
        page.getByLabel("Nom").fill("Mon téléphone");
        page.keyboard().press("Enter");
        page.waitForSelector(".flash");
        assertTrue(page.textContent("main").contains("Mon téléphone"));

        page.context().clearCookies();
        page.navigate(
                SiteFixture.address("/login?return=/admin/account/passkeys").toString());
        page.getByText("Se connecter avec une clé d’accès").focus();
        page.keyboard().press("Enter");
        page.waitForURL(SiteFixture.address("/admin/account/passkeys").toString());
        assertTrue(page.textContent("main").contains("Utilisée le"));
    }

    @Test
    void aRefusedPasskeySaysSoAndThePasswordStays() {
        Page page = browser.page(1280, ColorScheme.LIGHT);
        page.navigate(SiteFixture.address("/login").toString());
        authenticator(page);
        // the authenticator has no passkey for this site
        page.getByText("Se connecter avec une clé d’accès").click();
        page.getByText("La clé d’accès n’a pas été confirmée").waitFor();
        assertTrue(page.getByLabel("Mot de passe").isVisible());
    }

    @Test
    void withoutScriptsThePasswordIsTheWayIn() {
        Page page = browser.pageWithoutScript(390, ColorScheme.LIGHT);
        signIn(page);
        page.navigate(SiteFixture.address("/admin/account/passkeys").toString());
        assertTrue(page.getByText("Il faut un navigateur récent").isVisible());
        assertFalse(page.getByText("Créer la clé d’accès").isVisible());
        page.context().clearCookies();
        page.navigate(SiteFixture.address("/login").toString());
        assertFalse(page.getByText("Se connecter avec une clé d’accès").isVisible());
        assertEquals(1, page.locator("button:visible").count());
    }
}
