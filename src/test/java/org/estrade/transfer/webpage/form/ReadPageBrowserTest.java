package org.estrade.transfer.webpage.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.Accessibility;
import org.estrade.support.Browser;
import org.estrade.support.LocalWeb;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is read by somebody at a browser, with and without scripts. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class ReadPageBrowserTest {

    private static final String SESSION = """
            <!doctype html><html lang="fr"><head><title>Dompter le lierre – BeeFest 2025</title>
            <script type="application/ld+json">{"@type":"Event","name":"Dompter le lierre","startDate":"2025-05-23T14:00:00",
            "inLanguage":"en","performer":[{"@type":"Person","name":"Jeanne d'Orsel"},{"@type":"Person","name":"Ada Moss"}],
            "superEvent":{"@type":"Event","name":"BeeFest 2025","location":{"@type":"Place","name":"Cap Sciences",
            "address":"Quai de Bacalan, Bordeaux"}}}</script></head><body><main><h1>Dompter le lierre</h1>
            <a href="https://slides.example/lierre.pdf">Slides</a></main></body></html>""";

    private final Browser browser = Browser.open();
    private final LocalWeb web = new LocalWeb();

    @BeforeEach
    void aSpeakerWithATalk() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.titled("Dompter le lierre", "lierre")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum"))))));
        SignedInSpeaker.account();
        web.page("/lierre", "text/html; charset=utf-8", SESSION);
    }

    @AfterEach
    void leave() {
        browser.close();
        web.close();
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @ParameterizedTest
    @CsvSource({"true, 390, LIGHT", "false, 390, DARK", "true, 1280, DARK", "false, 1280, LIGHT"})
    void aPageIsReadIntoTheFormAndTheDateIsAdded(boolean scripts, int width, ColorScheme colours) {
        Page page = signedIn(scripts ? browser.page(width, colours) : browser.pageWithoutScript(width, colours));
        page.navigate(SiteFixture.address("/admin/deliveries/new").toString());
        check(page, scripts);
        page.fill("#city", "Pessac");
        page.fill("#page", web.address("beefest", "/lierre"));
        if (scripts) {
            // the key Enter in the address reads the page, and does not add the date
            page.press("#page", "Enter");
        } else {
            page.click("#read-page");
        }
        page.waitForURL("**/admin/deliveries/read");
        assertThat(page.locator(".read")).containsText("Page lue sur beefest.example");
        assertThat(page.locator("#venue")).hasValue("BeeFest");
        assertThat(page.locator("#city")).hasValue("Pessac");
        check(page, scripts);
        page.locator("button[name=take]").click();
        assertThat(page.locator("#city")).hasValue("Bordeaux");
        page.locator("form.add-delivery .primary").click();
        page.waitForURL("**/admin/talks/*");
        assertThat(page.locator(".flash")).containsText("BeeFest");
    }

    @Test
    void aPastedLinkShowsItsKindAndAButtonReadsItsPage() {
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(SiteFixture.address("/admin/talks/new").toString());
        Locator row = page.locator("section .link-row, .sheet .link-row").last();
        if (page.locator("[data-links='links'] .link-row").count() == 0) {
            page.locator("[data-add=link]").last().click();
            row = page.locator("[data-links='links'] .link-row").last();
        }
        web.page(
                "/videos/watch/2",
                "text/html",
                "<!doctype html><title>x</title>"
                        + "<meta property=og:title content='Taming the ivy with your tests'>");
        row.locator("[name$='.url']").fill(web.address("tube", "/videos/watch/2"));
        row.locator("[name$='.url']").blur();
        assertThat(row.locator("[role=status]")).hasText("Nature reconnue à l’adresse.");
        assertThat(row.locator("[name$='.kind']")).hasValue("video");
        assertEquals(List.of(), web.requests());
        row.locator("[data-read-link]").click();
        assertThat(row.locator("[name$='.label']")).hasValue("Taming the ivy with your tests");
        check(page, true);
    }

    @Test
    void theLinkOfADeliveryFillsTheEmptyFieldsOfItsCard() {
        Page page = signedIn(browser.page(390, ColorScheme.LIGHT));
        page.navigate(SiteFixture.address("/admin/talks/new").toString());
        page.locator("[data-add=delivery]").first().click();
        Locator card = page.locator("details.card").last();
        card.locator("[name$='].city']").fill("Pessac");
        card.locator(".link-row [name$='.url']").fill(web.address("beefest", "/lierre"));
        card.locator("[data-read-link]").click();
        assertThat(card.locator("[name$='].venue']")).hasValue("BeeFest");
        assertThat(card.locator("[name$='].day']")).hasValue("23");
        assertThat(card.locator("[name$='].month']")).hasValue("5");
        assertThat(card.locator("[name$='].year']")).hasValue("2025");
        assertThat(card.locator("[name$='].speakers']")).hasValue("Ada Moss");
        assertThat(card.locator("[name$='].city']")).hasValue("Pessac");
        assertThat(card.locator(".link-reading [role=status]"))
                .containsText("Événement ou lieu\u00a0: BeeFest (D’après les données d’événement de la page)");
        assertThat(card.locator(".link-reading [role=status]")).not().containsText("Bordeaux");
        check(page, true);
    }

    private static Page signedIn(Page page) {
        page.navigate(SiteFixture.address("/login").toString());
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", SignedInSpeaker.PASSWORD);
        page.locator("main button.primary[type=submit]").click();
        page.waitForURL("**/admin");
        return page;
    }

    /** The Nu checker reads every page; axe runs in the page, and so needs scripts. */
    private static void check(Page page, boolean scripts) {
        NuChecker.assertConforms(page.content());
        // PICTURE
        if (scripts) {
            Accessibility.assertAccessible(page);
        }
    }
}
