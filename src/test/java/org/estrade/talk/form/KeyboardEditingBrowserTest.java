package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing talks with the keyboard alone, with scripts and without. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class KeyboardEditingBrowserTest extends EditingBrowserFixture {

    @Test
    void aTalkIsPublishedByKeyboardAlone() {
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks"));
        tabTo(page, "Nouvelle conférence");
        page.keyboard().press("Enter");
        page.waitForURL("**/admin/talks/new");
        writeWithTheKeyboard(page, () -> page.keyboard().press("Enter"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".flash.done")).containsText("Publiée");
        assertWritten();
    }

    @Test
    void aTalkIsPublishedByKeyboardWithoutScripts() {
        Page page = signedIn(browser.pageWithoutScript(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/new"));
        writeWithTheKeyboard(page, () -> enterAndWait(page));
        tabTo(page, "Publier");
        page.keyboard().press("Enter");
        assertThat(page.locator(".flash.done")).containsText("Publiée");
        assertWritten();
    }

    @Test
    void enterSavesInPlaceAndChoosingFromAListSavesNothing() {
        SiteFixture.publish(List.of(TestTalks.titled("Titre", "titre")
                .withDeliveries(List.of(
                        DeliveryContent.at(VenueContent.of("Forum")).withDate(PartialDate.of(2024)),
                        DeliveryContent.at(VenueContent.of("Testival")).withDate(PartialDate.of(2023))))));
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/" + only().id()));
        page.locator(".card summary").first().click();
        Locator note = page.locator("[name='deliveries[0].note']");
        page.getByText("Plusieurs jours, autre langue").first().click();
        note.fill("Une note");
        page.evaluate("document.body.id = 'same'");
        double before = ((Number) page.evaluate("scrollY")).doubleValue();
        page.waitForResponse("**/autosave", () -> page.keyboard().press("Enter"));
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(page.locator("#same")).hasCount(1);
        assertThat(note).isFocused();
        assertThat(page.locator(".card[open]")).hasCount(1);
        assertEquals(before, ((Number) page.evaluate("scrollY")).doubleValue());
        assertEquals("Une note", only().newest().deliveries().get(0).note());
        note.fill("Une autre note");
        page.waitForResponse("**/autosave", () -> page.keyboard().press("Control+s"));
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        assertThat(page.locator("#same")).hasCount(1);
        assertThat(note).isFocused();
        assertEquals("Une autre note", only().newest().deliveries().get(0).note());
        assertThat(page.locator("#talk-head")).containsText("Publiée, avec des modifications en attente");
        page.navigate(address("/admin/talks/new"));
        page.getByLabel("Mots-clés").fill("Te");
        page.getByLabel("Mots-clés").press("Enter");
        assertThat(page).hasURL(address("/admin/talks/new"));
        assertEquals(1, talks.states().size());
    }

    /** Without scripts, each button loads the page again. */
    private static void enterAndWait(Page page) {
        page.evaluate("document.body.id = 'former'");
        page.keyboard().press("Enter");
        assertThat(page.locator("#former")).hasCount(0);
        page.waitForLoadState();
    }

    /** Two deliveries and three links. The Tab key reaches every field. */
    private static void writeWithTheKeyboard(Page page, Runnable enter) {
        // the title of a new talk has the focus
        assertEquals("Titre Français", focused(page));
        page.keyboard().type("Un essai : au clavier");
        tabTo(page, "Résumé en Markdown");
        page.keyboard().type("Sans la *souris*.");
        tabTo(page, "Ajouter une intervention");
        enter.run();
        delivery(page, "Forum des essais", "2024");
        tabTo(page, "Ajouter un lien");
        enter.run();
        link(page, "https://slides.example/1");
        backTo(page, "Ajouter une intervention");
        enter.run();
        delivery(page, "Testival", "2025");
        tabTo(page, "Ajouter un lien");
        enter.run();
        link(page, "https://slides.example/2");
        // skips the other card: the fields of a closed card cannot get the focus
        tabToTalkLinks(page);
        enter.run();
        link(page, "https://slides.example/3");
    }

    private static void delivery(Page page, String venue, String year) {
        untilFocused(page, "Événement ou lieu");
        page.keyboard().type(venue);
        page.keyboard().press("Escape");
        tabTo(page, "Année");
        page.keyboard().type(year);
    }

    private static void link(Page page, String url) {
        boolean there = focused(page).equals("Lien")
                && page.locator(":focus").inputValue().isEmpty();
        while (!there) {
            tabTo(page, "Lien");
            there = page.locator(":focus").inputValue().isEmpty();
        }
        page.keyboard().type(url);
    }

    private static void tabToTalkLinks(Page page) {
        Locator button = page.locator("section[aria-labelledby=links-heading] [data-add=link]");
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if ((boolean) button.evaluate("button => button === document.activeElement")) {
                return;
            }
        }
        fail("The talk's own links cannot be reached by Tab");
    }

    private void assertWritten() {
        TalkContent talk = only().published();
        assertEquals(
                new TalkText("Un essai : au clavier", "Sans la *souris*."),
                talk.texts().get("fr"));
        assertEquals(
                List.of("Forum des essais 2024", "Testival 2025"),
                talk.deliveries().stream()
                        .map(delivery -> delivery.venue().name() + " " + delivery.date())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("https://slides.example/1", "https://slides.example/2", "https://slides.example/3"),
                talk.everyLink().map(LinkContent::url).sorted().toList());
        assertEquals(List.of(LinkContent.of(LinkKind.SLIDES, "https://slides.example/3")), talk.links());
    }
}
