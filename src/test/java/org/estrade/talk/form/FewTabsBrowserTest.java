package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Function;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A talk with a date is written and published with few keys: a title, an abstract, tags, a date, a co-speaker and slides. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class FewTabsBrowserTest extends EditingBrowserFixture {

    /** A title, an abstract, tags, a date at a known venue, a co-speaker and slides. */
    @Test
    void aTalkWithADateTakesFewerThanTwentyTabs() {
        SiteFixture.publish(List.of(TestTalks.titled("Avant", "avant")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum des essais"))
                        .withCity("Tours")
                        .withDate(PartialDate.of(2024))))));
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/new"));
        page.waitForLoadState();
        page.keyboard().type("Un essai");
        int tabs = typeAt(page, FewTabsBrowserTest::focused, "Résumé en Markdown", "Un résumé.")
                + typeAt(page, FewTabsBrowserTest::focused, "Mots-clés", "Tests, Clavier")
                + tabsTo(page, FewTabsBrowserTest::focused, "Ajouter une intervention");
        page.keyboard().press("Enter");
        untilFocused(page, "Événement ou lieu");
        page.keyboard().type("Forum des essais");
        page.keyboard().press("Escape");
        tabs += typeAt(page, FewTabsBrowserTest::focused, "Jour", "3")
                + typeAt(page, FewTabsBrowserTest::focused, "Mois", "m")
                + typeAt(page, FewTabsBrowserTest::focused, "Année", "2025")
                + typeAt(page, FewTabsBrowserTest::focused, "Avec", "Ada Exemple")
                + typeAt(page, FewTabsBrowserTest::focused, "Lien", "https://slides.example/1");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".flash.done")).containsText("Publiée");
        assertTrue(tabs < 20, tabs + " tabs");
        TalkContent talk = talks.published().get(0).title("fr").equals("Un essai")
                ? talks.published().get(0)
                : talks.published().get(1);
        assertEquals(List.of("Tests", "Clavier"), talk.tags());
        DeliveryContent delivery = talk.deliveries().get(0);
        assertEquals("Tours", delivery.city());
        assertEquals(PartialDate.of(2025, 3, 3), delivery.date());
        assertEquals(List.of(SpeakerContent.of("Ada Exemple")), delivery.speakers());
        assertEquals(List.of(LinkContent.of(LinkKind.SLIDES, "https://slides.example/1")), delivery.links());
    }

    /** Alt+P replaces the shortcut that publishes. */
    @Test
    void aTalkWithADateTakesFewerThanTwentyTabsWithoutScripts() {
        Page page = signedIn(browser.pageWithoutScript(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/new"));
        page.keyboard().type("Un essai");
        int tabs = typeAt(page, FewTabsBrowserTest::field, "texts.fr.abstract", "Un résumé.")
                + typeAt(page, FewTabsBrowserTest::field, "tags", "Tests, Clavier")
                + tabsTo(page, FewTabsBrowserTest::field, "action");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name='deliveries[0].venue']")).isFocused();
        page.keyboard().type("Forum des essais");
        tabs += typeAt(page, FewTabsBrowserTest::field, "deliveries[0].day", "3")
                + typeAt(page, FewTabsBrowserTest::field, "deliveries[0].month", "m")
                + typeAt(page, FewTabsBrowserTest::field, "deliveries[0].year", "2025")
                + typeAt(page, FewTabsBrowserTest::field, "deliveries[0].speakers", "Ada Exemple")
                + typeAt(page, FewTabsBrowserTest::field, "deliveries[0].links[0].url", "https://slides.example/1");
        pressAltP(page);
        assertThat(page.locator(".flash.done")).containsText("Publiée");
        assertTrue(tabs < 20, tabs + " tabs");
        TalkContent talk = talks.published().get(0);
        assertEquals(List.of("Tests", "Clavier"), talk.tags());
        DeliveryContent delivery = talk.deliveries().get(0);
        assertEquals(PartialDate.of(2025, 3, 3), delivery.date());
    }

    private static int typeAt(Page page, Function<Page, String> nameOf, String name, String text) {
        int tabs = tabsTo(page, nameOf, name);
        page.keyboard().type(text);
        return tabs;
    }

    private static int tabsTo(Page page, Function<Page, String> nameOf, String name) {
        for (int tabs = 1; tabs < 40; tabs++) {
            page.keyboard().press("Tab");
            if (nameOf.apply(page).equals(name)) {
                return tabs;
            }
        }
        return fail("No way to " + name);
    }

    /** The name of the focused field in the form. The labels of two fields can be the same. */
    private static String field(Page page) {
        return (String) page.evaluate("document.activeElement.name ?? ''");
    }

    /** Playwright's own keys leave out the character that the browser compares with the access key. */
    private static void pressAltP(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        for (String type : List.of("rawKeyDown", "char", "keyUp")) {
            JsonObject key = new JsonObject();
            key.addProperty("type", type);
            // Alt
            key.addProperty("modifiers", 1);
            key.addProperty("key", "p");
            key.addProperty("code", "KeyP");
            key.addProperty("windowsVirtualKeyCode", 80);
            if (type.equals("char")) {
                key.addProperty("text", "p");
                key.addProperty("unmodifiedText", "p");
            }
            session.send("Input.dispatchKeyEvent", key);
        }
    }
}
