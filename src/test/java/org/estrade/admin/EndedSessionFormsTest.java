package org.estrade.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.support.AdminForms;
import org.estrade.support.BrowserForm;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The forms of the admin, sent without scripts after another browser has closed their session. The tests follow the links
 * of the admin, so that a new form is among them.
 */
@QuarkusTest
class EndedSessionFormsTest {

    private static final String TYPED = "Ce que j’écrivais & 100 % \"é\" + ";
    private static final String ADDRESS = "https://written.example/";
    private static final String TEXT_FIELDS = AdminForms.TEXT_FIELDS;
    private String session;

    @BeforeEach
    void speaker() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
        SignedInSpeaker.account();
        session = signedIn("");
    }

    @Tag("slow")
    @Test
    void whatWasTypedIntoAnyFormIsShownAgainAfterTheSignIn() {
        Map<String, FormElement> forms = forms(TEXT_FIELDS);
        assertTrue(forms.size() >= 13, forms.keySet().toString());
        List<String> lost = new ArrayList<>();
        forms.forEach((page, form) -> {
            BrowserForm typed = BrowserForm.of(form);
            form.select(TEXT_FIELDS).stream()
                    .filter(field -> !field.hasAttr("readonly"))
                    .forEach(field -> typed.type(field, text(field)));
            Document again = afterTheSignIn(typed);
            Set<String> shown = again.select("form[method=post]").stream()
                    .flatMap(shownForm -> BrowserForm.of((FormElement) shownForm).fields().stream())
                    .collect(Collectors.toSet());
            typed.fields().stream()
                    .filter(field -> isTyped(field) && !shown.contains(field))
                    .forEach(field -> lost.add(page + ": " + field));
            if (!again.select(".flash").text().contains("Rien n’en est encore enregistré")) {
                lost.add(page + ": says nothing");
            }
        });
        assertEquals("", String.join("\n", lost));
    }

    private static String text(Element field) {
        return field.attr("type").equals("url") ? ADDRESS : TYPED + field.attr("name");
    }

    private static boolean isTyped(String field) {
        return field.contains(TYPED) || field.contains(ADDRESS);
    }

    @Tag("slow")
    @Test
    void aPasswordOrAFileIsNeverKeptAndThePageSaysSo() {
        Map<String, FormElement> forms = forms("input[type=password], input[type=file]");
        assertEquals(
                Set.of(
                        "/admin/account /admin/account/password",
                        "/admin/settings /admin/settings",
                        "/admin/talks/N /admin/talks/N",
                        "/admin/import /admin/import"),
                forms.keySet());
        forms.forEach((page, form) -> {
            BrowserForm typed = BrowserForm.of(form);
            form.select("[type=password], [type=file]").forEach(field -> typed.type(field, "Tout un secret"));
            Document again = afterTheSignIn(typed);
            assertEquals(0, StoredRows.in("session").containing("secret").count(), page);
            assertFalse(again.html().contains("secret"), page);
            String sentence = page.contains("password")
                    ? "Un mot de passe saisi n’est jamais conservé"
                    : "Un fichier choisi n’est pas conservé";
            assertTrue(again.select(".flash").text().contains(sentence), page);
        });
    }

    @Tag("slow")
    @Test
    void whatWasRejectedIsNotShownAgain() {
        forms(TEXT_FIELDS).forEach((page, form) -> {
            BrowserForm typed = BrowserForm.of(form);
            form.select(TEXT_FIELDS).forEach(field -> typed.type(field, TYPED));
            Document again = afterTheSignIn(typed);
            String fresh = again.expectFirst(".flash a[href$=?fresh=1]").attr("href");
            assertFalse(browser().redirects().follow(true).get(fresh).asString().contains("Ce que j’écrivais"), page);
            assertFalse(
                    browser()
                            .redirects()
                            .follow(true)
                            .get(fresh.replace("?fresh=1", ""))
                            .asString()
                            .contains("Ce que j’écrivais"),
                    page);
        });
    }

    @Test
    void aLongTextIsShownAgain() {
        FormElement form = forms("textarea[name=text]").values().iterator().next();
        String text = "Une ligne & « une autre »\n".repeat(20_000);
        Document again = afterTheSignIn(BrowserForm.of(form).type(form.expectFirst("#text"), text));
        assertEquals(
                text.strip(),
                again.expectFirst("#text").wholeText().replace("\r", "").strip());
    }

    @Test
    void aSavedFormIsNotShownAgain() {
        for (String path : List.of("/admin/settings", "/admin/venues/new", "/admin/people/new", "/admin/tags/new")) {
            FormElement form = (FormElement)
                    Jsoup.parse(browser().get(path).asString()).expectFirst("form[action^=/admin]:has([name=name])");
            Document again = afterTheSignIn(BrowserForm.of(form).type(form.expectFirst("[name=name]"), "Enregistré"));
            FormElement restored = (FormElement) again.expectFirst("form[action^=/admin]:has([name=name])");
            assertEquals(303, BrowserForm.of(restored).send(session).statusCode(), path);
            assertEquals(
                    0,
                    Jsoup.parse(browser().get(path).asString())
                            .select("[href$=fresh=1]")
                            .size(),
                    path);
        }
    }

    /** Sends the form after its session was closed elsewhere, signs in again, and opens the page to which this leads. */
    private Document afterTheSignIn(BrowserForm form) {
        SignedInSpeaker.browser().post("/admin/account/other-sessions/closing");
        String login = form.send(session).headers().firstValue("Location").orElse("");
        assertTrue(login.startsWith("/login?return="), form + " leads to " + login);
        session = signedIn(session);
        String page = URLDecoder.decode(login.substring("/login?return=".length()), StandardCharsets.UTF_8);
        return Jsoup.parse(browser().get(page).asString());
    }

    private Map<String, FormElement> forms(String field) {
        return AdminForms.with(field, this::browser);
    }

    /** Signs in at a browser that still has the cookie of its former session. */
    private static String signedIn(String former) {
        return SignedInSpeaker.fromThisSite()
                .cookie("estrade", former)
                .formParam("username", SignedInSpeaker.USERNAME)
                .formParam("password", SignedInSpeaker.PASSWORD)
                .post("/login")
                .getCookie("estrade");
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }
}
