package org.estrade.account;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.estrade.startup.StartupError;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetupTest {

    private static final String SITE = "https://talks.example";

    @Inject
    AccountRepository accounts;

    @Inject
    FirstAccount firstAccount;

    @Inject
    OneTimeTokens tokens;

    @BeforeEach
    void newSite() {
        SignedInSpeaker.nobody();
        SiteFixture.anonymous();
    }

    @AfterEach
    void leaveNothing() {
        newSite();
    }

    @Test
    void theLinkInTheLogCreatesTheFirstAccount() {
        String line = start(LaunchMode.NORMAL, null, null);
        assertTrue(line.startsWith("Make your account, within a day, at https://talks.example/setup?token="), line);
        String token = token(line);

        Document form = Jsoup.parse(fromThisSite().get("/setup?token=" + token).asString());
        assertEquals("Votre compte", form.select("h1").text());
        assertEquals(
                List.of("token", "name", "username", "password"),
                form.select("form[action=/setup] input").eachAttr("name"));
        long before = StoredSite.contentVersion();

        Response created = setup(form.select("[name=token]").attr("value"), "Jeanne d’Orsel", USERNAME, PASSWORD);
        assertEquals(List.of(303, "/admin"), List.of(created.statusCode(), created.header("Location")));
        Document admin = Jsoup.parse(fromThisSite()
                .cookie("estrade", created.getCookie("estrade"))
                .get("/admin/talks")
                .asString());
        assertEquals("Jeanne d’Orsel", admin.select(".name").text());
        assertEquals(before + 1, StoredSite.contentVersion());

        assertEquals(404, fromThisSite().get("/setup?token=" + token).statusCode());
        assertEquals(
                404, setup(token, "Une autre", "autre@orsel.example", PASSWORD).statusCode());
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals("Sign in at https://talks.example/login", start(LaunchMode.NORMAL, null, null));
    }

    @Test
    void withoutTheRightTokenThereIsNoForm() {
        String token = token(start(LaunchMode.NORMAL, null, null));
        for (String wrong : List.of("/setup", "/setup?token=", "/setup?token=x" + token)) {
            Response answer = fromThisSite().get(wrong);
            assertEquals(403, answer.statusCode(), wrong);
            Document page = Jsoup.parse(answer.asString());
            assertEquals(
                    List.of("Ce lien n’est plus valable.", 0),
                    List.of(page.select("h1").text(), page.select("form").size()));
        }
        assertEquals(403, setup("x" + token, "Jeanne", USERNAME, PASSWORD).statusCode());
        StoredRows.in("setup_token").age("created_at", Duration.ofHours(25));
        assertEquals(403, setup(token, "Jeanne", USERNAME, PASSWORD).statusCode());
        assertEquals(0, accounts.count());
    }

    @Test
    void typedValuesStayAfterEachProblem() {
        String token = token(start(LaunchMode.NORMAL, null, null));
        String long201 = "é".repeat(200) + "e";
        Map.of(
                        List.of("", USERNAME, PASSWORD), "name: Indiquez votre nom.",
                        List.of("Jeanne", " ", PASSWORD), "username: Indiquez votre adresse e-mail.",
                        List.of("Jeanne", USERNAME, "onze lettre"), "password: Il faut au moins 12\u00a0caractères.",
                        List.of("Jeanne", USERNAME, long201), "password: Trop long\u00a0: 200\u00a0caractères au plus.",
                        List.of("Jeanne", USERNAME, USERNAME),
                                "password: Il contient votre adresse\u00a0: choisissez-en un autre.",
                        List.of("Jeanne", USERNAME, "password1234"),
                                "password: C’est un des mots de passe que l’on essaie en premier\u00a0: choisissez plutôt une phrase.")
                .forEach((typed, problem) -> {
                    Response answer = setup(token, typed.get(0), typed.get(1), typed.get(2));
                    assertEquals(422, answer.statusCode());
                    Document page = Jsoup.parse(answer.asString());
                    assertEquals(
                            List.of(typed.get(0), typed.get(1).strip(), "", token, problem),
                            List.of(
                                    page.select("#name").attr("value"),
                                    page.select("#username").attr("value"),
                                    page.select("#password").attr("value"),
                                    page.select("[name=token]").attr("value"),
                                    page.select("[aria-invalid]").attr("name") + ": "
                                            + page.expectFirst(".problem span").wholeText()));
                });
        assertEquals(
                303, setup(token, "Jeanne", USERNAME, "é".repeat(199) + "a").statusCode());
    }

    @Test
    void ofSimultaneousRequestsOneCreatesTheAccount() {
        String token = token(start(LaunchMode.NORMAL, null, null));
        List<Integer> statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> setup(token, "Nom " + i, "nom" + i + "@orsel.example", PASSWORD)
                        .statusCode())
                .toList();
        assertEquals(1, statuses.stream().filter(status -> status == 303).count(), statuses::toString);
        assertTrue(statuses.stream().allMatch(status -> List.of(303, 403, 404).contains(status)), statuses::toString);
        assertEquals(1, accounts.count());
    }

    @Test
    void theConfigurationCreatesOnlyTheFirstAccount() {
        assertEquals("Sign in at https://talks.example/login", start(LaunchMode.NORMAL, USERNAME, PASSWORD));
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        start(LaunchMode.NORMAL, "autre@orsel.example", "un autre mot de passe");
        assertEquals(422, signIn("autre@orsel.example", "un autre mot de passe").statusCode());
        assertEquals(404, fromThisSite().get("/setup").statusCode());
    }

    @Test
    void aWrongConfigurationStopsTheStart() {
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD is too short: give it at least 12 characters.", refusal(USERNAME, "court"));
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD is too long: give it at most 200 characters.",
                refusal(USERNAME, "x".repeat(201)));
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD is one of those that are tried first: choose another one, for example a sentence.",
                refusal(USERNAME, "password1234"));
        assertEquals("ESTRADE_ADMIN_PASSWORD holds the user's name: choose another one.", refusal(USERNAME, USERNAME));
        assertEquals(
                "ESTRADE_ADMIN_USER is not a name: give it one line of 1 to 200 characters.",
                refusal("deux\nlignes", PASSWORD));
        assertEquals(
                "ESTRADE_ADMIN_USER is set without ESTRADE_ADMIN_PASSWORD: set both, or neither.",
                refusal(USERNAME, null));
        assertEquals(
                "ESTRADE_ADMIN_PASSWORD is set without ESTRADE_ADMIN_USER: set both, or neither.",
                refusal(null, PASSWORD));
        assertEquals(0, accounts.count());
    }

    @Test
    void anyModeExceptDevModeDeletesTheAccountOfDevMode() {
        String line = "Sign in at https://talks.example/login as dev@localhost with the password estrade-dev"
                + " (this account exists in dev mode only)";
        assertEquals(line, start(LaunchMode.DEVELOPMENT, null, null));
        assertEquals(line, start(LaunchMode.DEVELOPMENT, null, null));
        String session = signIn("dev@localhost", "estrade-dev").getCookie("estrade");
        assertEquals(
                200,
                fromThisSite().cookie("estrade", session).get("/admin/talks").statusCode());

        assertTrue(start(LaunchMode.NORMAL, null, null).startsWith("Make your account"));
        assertEquals(
                303,
                fromThisSite().cookie("estrade", session).get("/admin/talks").statusCode());
        assertEquals(422, signIn("dev@localhost", "estrade-dev").statusCode());
    }

    @Test
    void theLinkInTheLogReplacesALostPassword() {
        SignedInSpeaker.account(USERNAME, Account.SPEAKER);
        String thief = signIn(USERNAME, PASSWORD).getCookie("estrade");
        String line = start(LaunchMode.NORMAL, null, null, USERNAME);
        assertTrue(
                line.startsWith("Give jeanne@orsel.example a new password, within a day, at"
                        + " https://talks.example/setup/password?token="),
                line);
        String token = token(line);

        Document form =
                Jsoup.parse(fromThisSite().get("/setup/password?token=" + token).asString());
        assertEquals(
                List.of("Nouveau mot de passe", USERNAME),
                List.of(form.select("h1").text(), form.select(".lead").text()));
        assertEquals(422, newPassword(token, "court").statusCode());
        Response changed = newPassword(token, "le vent dans les câbles");
        assertEquals(List.of(303, "/admin"), List.of(changed.statusCode(), changed.header("Location")));

        assertEquals(
                303, fromThisSite().cookie("estrade", thief).get("/admin/talks").statusCode());
        assertEquals(422, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(303, signIn(USERNAME, "le vent dans les câbles").statusCode());
        assertEquals(403, newPassword(token, "encore un autre mot").statusCode());
        assertEquals(
                403, newPassword(tokens.issue().text(), "encore un autre mot").statusCode());
        assertEquals(
                "No account is named 'bob': correct ESTRADE_RESET_PASSWORD, or remove it.",
                assertThrows(StartupError.class, () -> start(LaunchMode.NORMAL, null, null, "bob"))
                        .getMessage());
    }

    private String start(LaunchMode mode, String username, String password) {
        return start(mode, username, password, null);
    }

    /** Prepares the accounts like a start of the program with this configuration, and returns the line for the log. */
    private String start(LaunchMode mode, String username, String password, String resetUsername) {
        AccountStart start = new AccountStart(
                accounts,
                firstAccount,
                tokens,
                Optional.ofNullable(username),
                Optional.ofNullable(password),
                Optional.ofNullable(resetUsername));
        return QuarkusTransaction.requiringNew().call(() -> start.prepare(SITE, mode));
    }

    private String refusal(String username, String password) {
        return assertThrows(StartupError.class, () -> start(LaunchMode.NORMAL, username, password))
                .getMessage();
    }

    private static String token(String line) {
        return line.substring(line.indexOf("token=") + "token=".length());
    }

    private static Response setup(String token, String name, String username, String password) {
        return fromThisSite()
                .formParam("token", token)
                .formParam("name", name)
                .formParam("username", username)
                .formParam("password", password)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .post("/setup");
    }

    private static Response newPassword(String token, String password) {
        return fromThisSite()
                .formParam("token", token)
                .formParam("password", password)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .post("/setup/password");
    }
}
