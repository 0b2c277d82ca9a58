package org.estrade.account.member;

import static org.estrade.support.SignedInSpeaker.browser;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.estrade.support.AuditEntries;
import org.estrade.support.FilledForm;
import org.estrade.support.ManyTalks;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner invites an editor, who writes and cannot change the site as a whole. */
@QuarkusTest
class MemberTest {

    private static final String EDITOR = "redactrice@orsel.example";
    private static final String PASSWORD = "une phrase pour écrire";

    @BeforeEach
    void aSiteWithOneOwner() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
        AuditEntries.clear();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
        AuditEntries.clear();
    }

    @Test
    void anEditorIsInvitedByALinkThatWorksOnce() {
        Document page = Jsoup.parse(invite(EDITOR).asString());
        NuChecker.assertConforms(page.outerHtml());
        String link = page.expectFirst(".invitation .link").text();
        assertEquals(
                List.of(SignedInSpeaker.USERNAME, EDITOR),
                page.select(".lines b").eachText());
        assertEquals(
                List.of("Propriétaire, c’est vous", "Rédacteur"),
                page.select(".lines .hint").eachText());
        // the link is shown once
        assertEquals(
                0,
                Jsoup.parse(browser().get("/admin/accounts").asString())
                        .select(".invitation")
                        .size());

        assertEquals(303, accept(link).statusCode());
        assertEquals(403, accept(link).statusCode());
        assertEquals(303, signIn(EDITOR, PASSWORD).statusCode());
    }

    @Test
    void anEditorWritesAndTheOwnerReadsWhoDidIt() {
        RequestSpecification editor = editor();
        String talk = "/admin/talks/" + StoredTalks.id("jardins-de-donnees");
        FilledForm form = FilledForm.on(editor.get(talk), "#talk-form").type("texts.fr.title", "Un autre titre");
        assertEquals(303, form.press(editor(), "publish").statusCode());
        assertTrue(fromThisSite().get("/").asString().contains("Un autre titre"));
        assertTrue(
                Jsoup.parse(browser().get("/admin/history").asString()).text().contains(EDITOR));
    }

    @Test
    void anEditorCannotChangeTheSiteAsAWhole() {
        for (String path : List.of(
                "/admin/settings",
                "/admin/accounts",
                "/admin/import",
                "/admin/export/archive.zip",
                "/admin/history/sign-ins")) {
            int status = editor().get(path).statusCode();
            assertTrue(status == 403 || status == 404, path + " " + status);
        }
        for (String path : List.of(
                "/admin/accounts",
                "/admin/accounts/1/removal",
                "/admin/sample/remove",
                "/admin/first-steps/hide",
                "/admin/import/1/undo")) {
            assertEquals(403, editor().post(path).statusCode(), path);
        }
        assertEquals(
                403, editor().multiPart("name", "x").post("/admin/settings").statusCode());
        Document dashboard = Jsoup.parse(editor().get("/admin").asString());
        List<String> links = dashboard.select(".sections a").eachAttr("href");
        assertTrue(links.contains("/admin/talks") && links.contains("/admin/account"), links::toString);
        assertTrue(!links.contains("/admin/settings") && !links.contains("/admin/import"), links::toString);
        assertEquals(
                0,
                Jsoup.parse(editor().get("/admin/account").asString())
                        .select("a[href=/admin/accounts]")
                        .size());
        NuChecker.assertConforms(dashboard.outerHtml());
    }

    @Test
    void aRemovedEditorIsSignedOutAndTheirWorkStays() {
        RequestSpecification editor = editor();
        String id = StoredRows.in("account").where("username", EDITOR).value("id");
        Document page = Jsoup.parse(browser()
                .redirects()
                .follow(true)
                .post("/admin/accounts/" + id + "/removal")
                .asString());
        assertEquals(
                "Le compte « redactrice@orsel.example » est supprimé. Ce qu’il a écrit reste.",
                page.expectFirst(".flash p").text());
        assertEquals(303, editor.get("/admin/talks").statusCode());
        assertEquals(422, signIn(EDITOR, PASSWORD).statusCode());
    }

    @Test
    void aRemovalAsksForConfirmationFirst() {
        editor();
        Document list = Jsoup.parse(browser().get("/admin/accounts").asString());
        assertEquals(0, list.select("form[action$=/removal]").size());
        String link = list.expectFirst("a[href$=/removal]").attr("href");
        Document question = Jsoup.parse(browser().get(link).asString());
        NuChecker.assertConforms(question.outerHtml());
        assertTrue(question.expectFirst("h1").text().contains(EDITOR));
        assertEquals(link, question.expectFirst("form[action$=/removal]").attr("action"));
        assertEquals(2, StoredRows.in("account").count());
        String owner = StoredRows.in("account").where("role", "speaker").value("id");
        assertEquals(404, browser().get("/admin/accounts/" + owner + "/removal").statusCode());
    }

    @Test
    void aNewLinkEndsTheEarlierOnes() {
        String first = Jsoup.parse(invite(EDITOR).asString())
                .expectFirst(".invitation .link")
                .text();
        String id = StoredRows.in("account").where("username", EDITOR).value("id");
        String second = Jsoup.parse(
                        browser().post("/admin/accounts/" + id + "/link").asString())
                .expectFirst(".invitation .link")
                .text();
        assertEquals(403, accept(first).statusCode());
        assertEquals(303, accept(second).statusCode());
        assertEquals(403, accept(second).statusCode());
    }

    @Test
    void theOwnerCannotBeRemovedAndNamesAreUnique() {
        String owner = StoredRows.in("account").value("id");
        assertEquals(
                404, browser().post("/admin/accounts/" + owner + "/removal").statusCode());
        assertEquals(404, browser().post("/admin/accounts/" + owner + "/link").statusCode());
        for (String wrong : List.of("", "  ", "x".repeat(201), SignedInSpeaker.USERNAME.toUpperCase(Locale.ROOT))) {
            Response refused = invite(wrong);
            assertEquals(422, refused.statusCode(), wrong);
            Document page = Jsoup.parse(refused.asString());
            assertEquals(1, page.select("#username-problem").size());
            assertEquals(wrong.strip(), page.expectFirst("#username").val());
            NuChecker.assertConforms(page.outerHtml());
        }
        assertEquals(1, StoredRows.in("account").count());
    }

    @Test
    void aNewLinkReplacesALostPassword() {
        editor();
        String id = StoredRows.in("account").where("username", EDITOR).value("id");
        Document page =
                Jsoup.parse(browser().post("/admin/accounts/" + id + "/link").asString());
        assertEquals("Lien pour " + EDITOR, page.expectFirst(".invitation h2").text());
        assertEquals(303, accept(page.expectFirst(".invitation .link").text()).statusCode());
    }

    /** A browser in which the invited editor is signed in. */
    private static RequestSpecification editor() {
        if (StoredRows.in("account").where("username", EDITOR).count() == 0) {
            accept(Jsoup.parse(invite(EDITOR).asString())
                    .expectFirst(".invitation .link")
                    .text());
        }
        return fromThisSite().cookie("estrade", signIn(EDITOR, PASSWORD).getCookie("estrade"));
    }

    private static Response invite(String username) {
        return browser()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("username", username)
                .post("/admin/accounts");
    }

    private static Response accept(String link) {
        String token = link.substring(link.indexOf("token=") + "token=".length());
        return fromThisSite()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("token", token)
                .formParam("password", PASSWORD)
                .post("/setup/password");
    }
}
