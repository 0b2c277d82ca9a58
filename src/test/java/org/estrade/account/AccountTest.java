package org.estrade.account;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.estrade.support.NuChecker;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccountTest extends AccountPageFixture {

    @Inject
    OneTimeTokens links;

    @Inject
    AccountRepository accounts;

    private static final String NEW_PASSWORD = "une autre phrase assez longue";

    @Test
    void thePageShowsTheStateOfTheAccount() {
        StoredRows.in("account").set("password_changed_at", Instant.parse("2025-02-02T10:00:00Z"));
        Document page = page();
        assertEquals("Mon compte", page.select("h1").text());
        assertEquals(USERNAME, page.select("h1 + p").text());
        assertEquals("Changé le 2 février 2025", page.select(".when").text());
        assertEquals(
                List.of("Celle du navigateur", "Français", "English"),
                page.select("#language option").eachText());
        assertEquals(0, page.select("#language [selected]").size());
        assertEquals(1, page.select("#shortcuts[checked]").size());
        assertEquals(List.of("Ordinateur\u00a0: Firefox, Linux (cette session) | Utilisée maintenant"), sessions(page));
        assertEquals(0, page.select("form[action$=closing]").size());
        NuChecker.assertConforms(page.outerHtml());
    }

    @Test
    void theLanguageOfTheAccountOverridesTheLanguageOfTheBrowser() {
        assertEquals(303, prefer("en", true).statusCode());
        Document page = page();
        assertEquals("en", page.expectFirst("html").attr("lang"));
        assertEquals("Your preferences are saved.", page.select(".flash p").text());
        assertEquals("My account", page.select("h1").text());
        assertEquals("en", page.select("#language [selected]").val());
        NuChecker.assertConforms(page.outerHtml());

        assertEquals(303, prefer("fr", false).statusCode());
        Document french = Jsoup.parse(fromThisSite()
                .cookie("estrade", session)
                .header("Accept-Language", "en")
                .get("/admin/account")
                .asString());
        assertEquals("fr", french.expectFirst("html").attr("lang"));
        assertEquals(0, french.select("#shortcuts[checked]").size());

        prefer("en", false);
        assertEquals(303, prefer("", false).statusCode());
        assertEquals("Vos préférences sont enregistrées.", flashMessage());
    }

    @Test
    void anotherLanguageIsRefusedWithASentence() {
        Response answer = prefer("de", true);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#language"), page.select("#problems a").eachAttr("href"));
        assertEquals("de", page.select("#language [selected]").val());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void aNewPasswordClosesTheOtherSessions() {
        String phone = open(IPHONE);
        Response changed = change(PASSWORD, NEW_PASSWORD);
        assertEquals(List.of(303, "/admin/account"), List.of(changed.statusCode(), changed.header("Location")));
        session = changed.getCookie("estrade");
        assertEquals("Votre mot de passe a été changé. Les autres sessions ont été fermées.", flashMessage());
        assertEquals(List.of(303, 200), List.of(status(phone), status(session)));
        assertEquals(422, signIn(USERNAME, PASSWORD).statusCode());
        assertEquals(303, signIn(USERNAME, NEW_PASSWORD).statusCode());
        assertEquals(List.of("password account " + USERNAME), recorded());
    }

    /** Somebody who reads the mail, or the log of the server, may have asked for one. */
    @Test
    void aNewPasswordEndsEveryLinkForAnother() {
        Account account = accounts.findByUsername(USERNAME).orElseThrow();
        String link = "/setup/password?token=" + links.issueFor(account).text();
        assertEquals(200, fromThisSite().get(link).statusCode());
        session = change(PASSWORD, NEW_PASSWORD).getCookie("estrade");
        assertEquals(403, fromThisSite().get(link).statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la pluie sur les capteurs | court | password | Il faut au moins 12\u00a0caractères.",
                "la pluie sur les capteurs | jeanne@orsel.example | password | Il contient votre adresse\u00a0: choisissez-en un autre.",
                "la pluie sur les capteurs | l’avis de Jeanne ici | password | Il contient votre adresse\u00a0: choisissez-en un autre.",
                "la pluie sur les capteurs | Password1234 | password | C’est un des mots de passe que l’on essaie en premier\u00a0: choisissez plutôt une phrase.",
                "la pluie sur les capteurs | '' | password | Il faut au moins 12\u00a0caractères.",
                "'' | une autre phrase assez longue | current | Indiquez votre mot de passe actuel.",
                "pas le bon mot de passe | une autre phrase assez longue | current | Ce n’est pas votre mot de passe actuel."
            })
    void eachProblemIsShownAtItsFieldAndNoPasswordIsShownAgain(
            String current, String password, String at, String sentence) {
        Response answer = change(current, password);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(List.of("#" + at), page.select("#problems a").eachAttr("href"));
        assertEquals(
                List.of(sentence),
                page.select(".problem span").stream().map(Element::wholeText).toList());
        assertEquals("true", page.getElementById(at).attr("aria-invalid"));
        assertEquals(2, page.select("[type=password]:not([value])").size());
        assertEquals(303, signIn(USERNAME, PASSWORD).statusCode());
        NuChecker.assertConforms(answer.asString());
    }

    @Test
    void bothFieldsCanHaveAProblem() {
        Document page = Jsoup.parse(browser()
                .contentType("application/x-www-form-urlencoded")
                .post("/admin/account/password")
                .asString());
        assertEquals(
                List.of("#current", "#password"), page.select("#problems a").eachAttr("href"));
    }

    private Response prefer(String language, boolean shortcuts) {
        RequestSpecification form = browser().formParam("language", language);
        return (shortcuts ? form.formParam("shortcuts", "on") : form).post("/admin/account/preferences");
    }

    private Response change(String current, String password) {
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("current", current)
                .formParam("password", password)
                .post("/admin/account/password");
    }
}
