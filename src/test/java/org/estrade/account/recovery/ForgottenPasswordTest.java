package org.estrade.account.recovery;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forgotten password on a site with a mail server, and on one without. The mails are kept in memory. */
@QuarkusTest
class ForgottenPasswordTest {

    private static final String ASK = "/login/forgotten";
    private static final String ADDRESS = "/admin/account/mail";
    private static final String FRESH = "une nouvelle phrase de passe";
    private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+(/setup/password\\?token=[\\w.-]+)\\s");

    @Inject
    MockMailbox mailbox;

    @Inject
    LostPasswords passwords;

    @BeforeEach
    void aSiteWithAMailServer() {
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
        SignedInSpeaker.account("éditrice", "editor");
        StoredRows.in("password_request").delete();
        AuditEntries.clear();
        mailbox.clear();
        QuarkusMock.installMockForType(
                new MailServer(
                        Optional.of("mail.example"),
                        Optional.of("site@orsel.example"),
                        Optional.of(SignedInSpeaker.origin())),
                MailServer.class);
    }

    @AfterEach
    void nobody() {
        SignedInSpeaker.nobody();
        StoredRows.in("password_request").delete();
        mailbox.clear();
    }

    private static RequestSpecification form() {
        return fromThisSite().contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8));
    }

    /** Asks for a link, and waits until the mail is sent or nobody is found. */
    private Response ask(String username) {
        Response answer = form().formParam("username", username).post(ASK);
        finish();
        return answer;
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(USERNAME);
    }

    private static String link(Mail mail) {
        Matcher link = LINK.matcher(mail.getText());
        assertTrue(link.find(), mail::getText);
        return link.group(1);
    }

    private static Response choose(String link, String password) {
        return form().formParam("token", link.substring(link.indexOf('=') + 1))
                .formParam("password", password)
                .post("/setup/password");
    }

    @Test
    void aMailBringsALinkThatReplacesThePasswordOnce() {
        AdminBrowser other = new AdminBrowser();
        assertTrue(fromThisSite().get("/login").asString().contains(ASK));
        assertEquals(200, ask(USERNAME).statusCode());
        Mail mail = mails().get(0);
        assertEquals("Nouveau mot de passe pour le site de Jeanne d'Orsel", mail.getSubject());
        assertTrue(mail.getText().startsWith("Bonjour,\n\nUn nouveau mot de passe"), mail::getText);
        assertNull(mail.getHtml());
        String link = link(mail);
        assertFalse(StoredRows.in("setup_token").lines("token_hash").toString().contains(link));

        String page = fromThisSite().get(link).asString();
        NuChecker.assertConforms(page);
        assertEquals(USERNAME, Jsoup.parse(page).select(".lead").text());
        assertEquals(422, choose(link, "court").statusCode());
        Response changed = choose(link, FRESH);
        assertEquals(303, changed.statusCode());
        assertNotNull(changed.getCookie("estrade"));
        assertEquals(303, other.request().get("/admin").statusCode());
        assertEquals(422, SignedInSpeaker.signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(303, SignedInSpeaker.signIn(USERNAME, FRESH).statusCode());
        assertEquals(403, fromThisSite().get(link).statusCode());
        assertEquals(403, choose(link, FRESH).statusCode());
        assertEquals(
                List.of("password-mail | account | " + USERNAME, "password-reset | account | " + USERNAME),
                AuditEntries.lines());
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsAnAccountOrNot() {
        Response known = ask(USERNAME);
        Response unknown = ask("personne@orsel.example");
        // an account without an address
        Response silent = ask("éditrice");
        assertEquals(known.asString(), unknown.asString());
        assertEquals(known.asString(), silent.asString());
        assertEquals(200, unknown.statusCode());
        assertEquals(names(known), names(unknown));
        assertEquals(1, mailbox.getTotalMessagesSent());
        NuChecker.assertConforms(known.asString());
    }

    private static Set<String> names(Response answer) {
        return Set.copyOf(answer.headers().asList().stream()
                .filter(header -> !header.getName().equals("Date"))
                .map(header -> header.getName() + ": " + header.getValue())
                .toList());
    }

    /** The account is looked up after the answer, so that no name takes longer than another. */
    @Test
    void theAnswerWaitsForNoLookUp() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        passwords.thread.execute(() -> {
            try {
                answered.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        assertEquals(200, form().formParam("username", USERNAME).post(ASK).statusCode());
        assertEquals(0, StoredRows.in("setup_token").count());
        assertEquals(0, mailbox.getTotalMessagesSent());
        answered.countDown();
        finish();
        assertEquals(1, StoredRows.in("setup_token").count());
        assertEquals(1, mailbox.getTotalMessagesSent());
    }

    private void finish() {
        CompletableFuture.runAsync(() -> {}, passwords.thread).join();
    }

    @Test
    void aLinkIsValidForHalfAnHour() {
        ask(USERNAME);
        String link = link(mails().get(0));
        StoredRows.in("setup_token").age("created_at", Duration.ofMinutes(29));
        assertEquals(200, fromThisSite().get(link).statusCode());
        StoredRows.in("setup_token").age("created_at", Duration.ofMinutes(31));
        assertEquals(403, choose(link, FRESH).statusCode());
        String spent = fromThisSite().get(link).asString();
        NuChecker.assertConforms(spent);
        assertTrue(spent.contains(ASK), spent);
        assertEquals(303, SignedInSpeaker.signIn(USERNAME, PASSWORD).statusCode());
    }

    @Test
    void anotherLinkEndsNoEarlierOneUntilOneIsUsed() {
        ask(USERNAME);
        ask(USERNAME.toUpperCase(Locale.ROOT));
        String first = link(mails().get(0));
        String second = link(mails().get(1));
        assertEquals(200, fromThisSite().get(first).statusCode());
        assertEquals(303, choose(second, FRESH).statusCode());
        assertEquals(403, fromThisSite().get(first).statusCode());
    }

    @Test
    void anotherMailAddressEndsTheLinksThatTheFormerGot() {
        ask(USERNAME);
        String link = link(mails().get(0));
        AdminBrowser speaker = new AdminBrowser();
        assertEquals(200, fromThisSite().get(link).statusCode());
        assertEquals(
                303,
                speaker.send("/admin/account/mail", "mail", "autre@orsel.example")
                        .statusCode());
        assertEquals(403, fromThisSite().get(link).statusCode());
    }

    /** Whoever reads somebody's mail has no phone of theirs. */
    @Test
    void theSecondFactorStays() {
        StoredRows.in("second_factor")
                .add(
                        "account_id",
                        StoredRows.in("account").where("username", USERNAME).id(),
                        "secret",
                        new byte[20],
                        "active_since",
                        Instant.now());
        // a sign-in with the password that is lost
        assertEquals(200, SignedInSpeaker.signIn(USERNAME, PASSWORD).statusCode());
        ask(USERNAME);
        Response asked = choose(link(mails().get(0)), FRESH);
        assertEquals(200, asked.statusCode());
        assertNull(asked.getCookie("estrade"));
        assertEquals(
                1,
                Jsoup.parse(asked.asString()).select("form[action=/login/code]").size());
        assertEquals(1, StoredRows.in("second_factor").count());
        assertEquals(1, StoredRows.in("pending_sign_in").count());
        assertEquals(422, SignedInSpeaker.signIn(USERNAME, PASSWORD).statusCode());
    }

    @Test
    void nobodyFillsAMailboxOrLooksForNames() {
        for (int i = 0; i < 5; i++) {
            assertEquals(200, ask(USERNAME).statusCode());
        }
        assertEquals(PasswordRequests.MOST_FOR_ACCOUNT, mails().size());
        for (int i = 5; i < PasswordRequests.MOST_OF_NETWORK; i++) {
            assertEquals(200, ask("nom" + i).statusCode());
        }
        Response refused = ask("encore un");
        assertEquals(429, refused.statusCode());
        assertEquals("3600", refused.header("Retry-After"));
        NuChecker.assertConforms(refused.asString());
        assertEquals(
                "encore un",
                Jsoup.parse(refused.asString()).expectFirst("#username").val());
        StoredRows.in("password_request").age("asked_at", Duration.ofMinutes(61));
        SiteFixture.housekeeping();
        assertEquals(0, StoredRows.in("password_request").count());
        assertEquals(200, ask(USERNAME).statusCode());
        assertEquals(PasswordRequests.MOST_FOR_ACCOUNT + 1, mails().size());
    }

    @Test
    void whatIsTypedIsStoredNowhere() {
        ask("mon mot de passe tapé ici");
        assertEquals(0, StoredRows.in("password_request").containing("tapé").count());
        assertEquals(0, StoredRows.in("sign_in_event").containing("tapé").count());
        assertEquals(List.of(), AuditEntries.lines());
    }

    @Test
    void theMailIsInTheLanguageOfTheAccountAndTheNameMayHaveAnotherAddress() {
        SignedInSpeaker.language("en");
        AdminBrowser speaker = new AdminBrowser();
        assertTrue(speaker.refused(ADDRESS, "mail", "no address").text().contains("This is not an e-mail address"));
        assertTrue(speaker.open("/admin/account").select("a").eachAttr("href").contains(ADDRESS));
        assertTrue(
                speaker.follow(ADDRESS, "mail", " other@orsel.example ").text().contains("is saved"));
        assertEquals(
                "other@orsel.example",
                speaker.open(ADDRESS).expectFirst("#mail").val());
        ask(USERNAME);
        assertEquals(List.of(), mails());
        Mail mail = mailbox.getMailsSentTo("other@orsel.example").get(0);
        assertEquals("New password for the site of Jeanne d'Orsel", mail.getSubject());
        assertTrue(mail.getText().startsWith("Hello,\n\nA new password"), mail::getText);
        link(mail);
        speaker.follow(ADDRESS, "mail", "");
        ask(USERNAME);
        assertEquals(1, mails().size());
        assertTrue(AuditEntries.lines().contains("mail-address | account | " + USERNAME));
    }
}
