package org.estrade.talk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.estrade.support.FilledForm;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.talk.store.TalkRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding, sorting and choosing talks in the admin's list. */
@QuarkusTest
class TalkListTest {

    @Inject
    TalkRepository talks;

    private String session;

    @BeforeEach
    void threeTalks() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SiteFixture.publish(List.of(
                TestTalks.titled("Bêta", "beta")
                        .withTags(List.of("MLOps"))
                        .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum des essais"))
                                .withDate(PartialDate.of(2020)))),
                TestTalks.titled("alpha : un essai", "alpha")
                        .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Testival"))
                                .withCity("Tours")
                                .withDate(PartialDate.of(2024, 3)))),
                TestTalks.titled("Gamma", "gamma")));
        SignedInSpeaker.account();
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | Bêta, alpha : un essai, Gamma
            q=BETA              | Bêta
            q=essai             | Bêta, alpha : un essai
            q=tours             | alpha : un essai
            q=mlo               | Bêta
            q=forum+mlops       | Bêta
            q=rien              | ''
            q=%00%FF            | Bêta, alpha : un essai, Gamma
            sort=title          | alpha : un essai, Bêta, Gamma
            sort=given          | alpha : un essai, Bêta, Gamma
            sort=changed        | alpha : un essai, Gamma, Bêta
            sort=x&show=x       | Bêta, alpha : un essai, Gamma
            show=drafts         | ''
            """)
    void theQueryOfTheAddressSelectsTheTalks(String query, String titles) {
        Instant now = Instant.now();
        StoredTalks.revisions(id("alpha")).set("created_at", now);
        StoredTalks.revisions(id("gamma")).set("created_at", now.minus(Duration.ofDays(1)));
        StoredTalks.revisions(id("beta")).set("created_at", now.minus(Duration.ofDays(2)));
        List<String> found =
                page("/admin/talks?x=1&" + query).select("#talks h2").eachText();
        assertEquals(titles, String.join(", ", found).replace('\u00A0', ' '));
    }

    @Test
    void theButtonBelowTheListHasItsOwnActionAndAllRowsCanBeChosen() {
        Document list = page("/admin/talks?q=a&all=yes");
        assertEquals(
                list.select(".row-checkbox").size(),
                list.select(".row-checkbox[checked]").size());
        assertEquals(
                "/admin/talks?q=a&all=yes", list.select("[data-choose-all]").attr("href"));
        assertEquals(List.of("above", "below"), list.select("[name=place]").eachAttr("value"));
        Response asked = browser()
                .formParam("talk", id("beta"))
                .formParam("do", "publish")
                .formParam("doBelow", "delete")
                .formParam("place", "below")
                .post("/admin/talks/selection");
        assertEquals("delete", Jsoup.parse(asked.asString()).select("[name=do]").val());
    }

    @Test
    void severalTalksAreUnpublishedAndPublishedAfterConfirmation() {
        Response confirmationPage = choose("unpublish", "?q=a", "beta", "gamma");
        assertEquals(200, confirmationPage.statusCode());
        NuChecker.assertConforms(confirmationPage.asString());
        Document question = Jsoup.parse(confirmationPage.asString());
        assertEquals(List.of("Bêta", "Gamma"), question.select(".rows li").eachText());
        assertEquals(List.of("beta", "alpha", "gamma"), slugs());
        Response done = FilledForms.confirm(confirmationPage, browser(), ids("beta", "gamma"));
        assertEquals(303, done.statusCode());
        assertEquals("/admin/talks?q=a", done.header("Location"));
        assertEquals(List.of("alpha"), slugs());
        FilledForms.confirm(choose("publish", "", "beta", "gamma"), browser(), ids("beta", "gamma"));
        assertEquals(List.of("beta", "alpha", "gamma"), slugs());
    }

    @Test
    void aTagIsAddedToSeveralTalks() {
        Response confirmationPage = choose("tag", "", "beta", "gamma");
        Response refused = FilledForms.confirm(confirmationPage, browser().formParam("tag", " "), ids("beta", "gamma"));
        assertEquals(422, refused.statusCode());
        assertEquals(1, Jsoup.parse(refused.asString()).select("#tag-problem").size());
        FilledForms.confirm(confirmationPage, browser().formParam("tag", "Nouveau"), ids("beta", "gamma"));
        assertEquals(
                List.of(List.of("MLOps", "Nouveau"), List.of(), List.of("Nouveau")),
                talks.published().stream().map(TalkContent::tags).toList());
    }

    @Test
    void aTagWithASeparatorIsRefused() {
        Response confirmationPage = choose("tag", "", "beta", "gamma");
        Response refused =
                FilledForms.confirm(confirmationPage, browser().formParam("tag", "C; C++"), ids("beta", "gamma"));
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                "Le point-virgule sépare les noms d’une liste\u00a0: retirez-le de ce nom.",
                page.expectFirst("#tag-problem span").wholeText());
        assertEquals("C; C++", page.expectFirst("#tag").attr("value"));
        assertEquals(
                List.of("MLOps"),
                talks.published().stream().flatMap(talk -> talk.tags().stream()).toList());
    }

    @Test
    void aTagWithACommaIsTheSameAfterTheTalkIsSavedAgain() {
        FilledForms.confirm(choose("tag", "", "beta"), browser().formParam("tag", "C, C++"), ids("beta"));
        String form = "/admin/talks/" + id("beta");
        assertEquals(
                303,
                FilledForm.on(browser().get(form), "#talk-form")
                        .type("texts.fr.abstract", "Autre chose.")
                        .press(browser(), "publish")
                        .statusCode());
        assertTrue(talks.published().get(0).tags().contains("C, C++"));
    }

    @Test
    void theDeletionOfSeveralTalksCanBeUndone() {
        FilledForms.confirm(choose("delete", "", "beta", "gamma"), browser(), ids("beta", "gamma"));
        assertEquals(List.of("alpha"), slugs());
        Document list = page("/admin/talks");
        assertTrue(list.select(".flash").text().contains("2 conférences supprimées"));
        String undo = list.select(".flash form").attr("action");
        assertEquals(303, browser().post(undo).statusCode());
        assertEquals(List.of("beta", "alpha", "gamma"), slugs());
        assertEquals(303, browser().post(undo).statusCode());
        assertEquals(List.of("beta", "alpha", "gamma"), slugs());
    }

    @Test
    void invalidTalksAreReportedAndTheOthersArePublished() {
        StoredTalks.unpublishAll();
        StoredTalks.revisions(id("beta")).setJson("content", "{slug}", "\"Non Valide\"");
        FilledForms.confirm(choose("publish", "", "beta", "gamma"), browser(), ids("beta", "gamma"));
        assertEquals(List.of("gamma"), slugs());
        assertTrue(page("/admin/talks").select(".flash").text().contains("Bêta"));
    }

    @Test
    void aMissingChoiceOrActionIsReported() {
        Response nothing = browser().formParam("do", "delete").post("/admin/talks/selection");
        assertEquals(303, nothing.statusCode());
        assertTrue(page("/admin/talks").select(".flash").text().contains("Choisissez d’abord"));
        assertEquals(303, choose("destroy", "?q=a", "beta").statusCode());
        assertTrue(page("/admin/talks").select(".flash").text().contains("Choisissez ce qu’il faut faire"));
        assertEquals("/admin/talks", choose("x", "//elsewhere.example", "beta").header("Location"));
    }

    @Test
    void theListConforms() {
        NuChecker.assertConforms(browser().get("/admin/talks").asString());
        NuChecker.assertConforms(browser().get("/admin/talks?q=rien").asString());
    }

    private Response choose(String action, String back, String... slugs) {
        return browser()
                .formParam("talk", ids(slugs))
                .formParam("do", action)
                .formParam("back", back)
                .post("/admin/talks/selection");
    }

    private List<Long> ids(String... slugs) {
        return List.of(slugs).stream().map(this::id).toList();
    }

    private long id(String slug) {
        return talks.find("slug", slug).firstResult().id;
    }

    private List<String> slugs() {
        return talks.published().stream().map(TalkContent::slug).toList();
    }

    private Document page(String path) {
        return Jsoup.parse(browser().urlEncodingEnabled(false).get(path).asString());
    }

    private RequestSpecification browser() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }

    /** The confirmation page. Its form has one hidden field for each talk. */
    private static final class FilledForms {

        static Response confirm(Response question, RequestSpecification browser, List<Long> talks) {
            FilledForm form = FilledForm.on(question, "form.confirm");
            return browser.formParam("talk", talks)
                    .formParam("do", form.value("do"))
                    .formParam("back", form.value("back"))
                    .post("/admin/talks/selection/application");
        }
    }
}
