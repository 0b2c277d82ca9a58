package org.estrade.account.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.support.Accessibility;
import org.estrade.support.AuditEntries;
import org.estrade.support.Browser;
import org.estrade.support.ManyTalks;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A speaker makes a passkey, signs out and in again with it, loses the password and gets another one by mail, invites an editor,
 * and finds the editor's change in the audit: by keyboard. Each page is checked with axe and with the Nu HTML checker.
 */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class AccountJourneyBrowserTest {

    private static final String EDITOR = "redactrice@orsel.example";
    private static final String FRESH = "une phrase que je retiendrai";
    private static final Pattern LINK = Pattern.compile("http\\S+/setup/password\\S+");

    @Inject
    MockMailbox mailbox;

    @Inject
    LostPasswords passwords;

    private final Browser browser = Browser.open();

    @BeforeEach
    void aSpeaker() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
        SignedInSpeaker.account();
        AuditEntries.clear();
        StoredRows.in("password_request").delete();
        mailbox.clear();
        QuarkusMock.installMockForType(
                new MailServer(
                        Optional.of("mail.example"),
                        Optional.of("site@orsel.example"),
                        Optional.of(SignedInSpeaker.origin())),
                MailServer.class);
    }

    @AfterEach
    void leaveNothing() {
        browser.close();
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
        AuditEntries.clear();
        mailbox.clear();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 390", "DARK, 1280"})
    void theSpeakersJourney(ColorScheme colours, int width) {
        Page page = browser.page(width, colours);
        authenticator(page);
        open(page, "/login");
        type(page, "Adresse e-mail", SignedInSpeaker.USERNAME);
        type(page, "Mot de passe", SignedInSpeaker.PASSWORD);
        send(page, "/admin");

        // a passkey, with a better name than that of the browser
        open(page, "/admin/account");
        press(page, "a", "Gérer les clés d’accès", "/admin/account/passkeys");
        type(page, "Nom", "Téléphone");
        page.keyboard().press("Enter");
        page.waitForSelector(".flash.done");
        check(page);
        press(page, "a", "Renommer", "/admin/account/passkeys/*");
        type(page, "Nom", "Mon téléphone");
        send(page, "/admin/account/passkeys");
        assertTrue(page.textContent("main").contains("Mon téléphone"));

        // out, and in with the passkey
        open(page, "/admin/account");
        page.locator("main form[action='/logout'] button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/admin"));
        open(page, "/login");
        press(page, "button", "Se connecter avec une clé d’accès", "/admin");

        // the password is lost: on another browser, a mail brings a link
        Page other = browser.page(width, colours);
        open(other, "/login");
        press(other, "a", "Mot de passe oublié", "/login/forgotten");
        type(other, "Adresse e-mail", SignedInSpeaker.USERNAME);
        other.keyboard().press("Enter");
        other.getByText("Regardez vos messages").waitFor();
        check(other);
        CompletableFuture.runAsync(() -> {}, passwords.thread).join();
        Mail mail = mailbox.getMailsSentTo(SignedInSpeaker.USERNAME).get(0);
        Matcher link = LINK.matcher(mail.getText());
        assertTrue(link.find(), mail::getText);
        other.navigate(link.group());
        check(other);
        type(other, "Nouveau mot de passe", FRESH);
        send(other, "/admin");
        // the first browser is signed out, and its passkey still opens the account
        page.navigate(SiteFixture.address("/admin/accounts").toString());
        page.waitForURL("**/login?return=*");
        press(page, "button", "Se connecter avec une clé d’accès", "/admin/accounts");

        // an editor, who changes a talk
        type(page, "Adresse e-mail", EDITOR);
        page.keyboard().press("Enter");
        page.waitForSelector(".invitation .link");
        check(page);
        String invitation = page.textContent(".invitation .link");
        Page editor = browser.page(width, colours);
        editor.navigate(invitation);
        type(editor, "Nouveau mot de passe", "une phrase pour écrire");
        send(editor, "/admin");
        open(editor, "/admin/talks/" + StoredTalks.id("jardins-de-donnees"));
        editor.locator("[name='texts.fr.title']").fill("Un titre de la rédactrice");
        editor.locator("#talk-form button:has-text('Publier'):visible").first().focus();
        editor.keyboard().press("Enter");
        editor.waitForSelector(".flash.done");

        open(page, "/admin/history");
        String entry = page.textContent("main");
        assertTrue(entry.contains(EDITOR) && entry.contains("Un titre de la rédactrice"), entry);
        assertEquals(
                List.of(
                        "passkey | account | " + SignedInSpeaker.USERNAME,
                        "password-mail | account | " + SignedInSpeaker.USERNAME,
                        "password-reset | account | " + SignedInSpeaker.USERNAME,
                        "create | account | " + EDITOR),
                AuditEntries.lines().subList(0, 4));
    }

    /** The ways in that need no script: all but the passkey. */
    @ParameterizedTest
    @CsvSource({"DARK, 390", "LIGHT, 1280"})
    void theOtherWaysNeedNoScript(ColorScheme colours, int width) {
        Page page = browser.pageWithoutScript(width, colours);
        page.navigate(SiteFixture.address("/login").toString());
        press(page, "a", "Mot de passe oublié", "/login/forgotten");
        type(page, "Adresse e-mail", SignedInSpeaker.USERNAME);
        page.keyboard().press("Enter");
        page.getByText("Regardez vos messages").waitFor();
        CompletableFuture.runAsync(() -> {}, passwords.thread).join();
        Matcher link = LINK.matcher(
                mailbox.getMailsSentTo(SignedInSpeaker.USERNAME).get(0).getText());
        assertTrue(link.find());
        page.navigate(link.group());
        type(page, "Nouveau mot de passe", FRESH);
        send(page, "/admin");
        page.navigate(SiteFixture.address("/admin/account/mail").toString());
        type(page, "Adresse e-mail de récupération", "autre@orsel.example");
        send(page, "/admin/account");
        assertTrue(page.textContent("main").contains("L’adresse de récupération est enregistrée"));
    }

    private static void authenticator(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")
                .forEach(option -> options.addProperty(option, true));
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    private static void open(Page page, String path) {
        page.navigate(SiteFixture.address(path).toString());
        check(page);
    }

    /** Types into the field with this label instead of what it holds. */
    private static void type(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    private static void send(Page page, String path) {
        page.keyboard().press("Enter");
        page.waitForURL("**" + path);
    }

    private static void press(Page page, String element, String words, String path) {
        page.locator("main " + element + ":has-text('" + words + "'):visible")
                .first()
                .focus();
        send(page, path);
    }

    private static void check(Page page) {
        NuChecker.assertConforms(page.content());
        Accessibility.assertAccessible(page);
    }
}
