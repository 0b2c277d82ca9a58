package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.NeedsBrowser;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The access key that publishes: without scripts it replaces the shortcut. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class AccessKeyBrowserTest extends EditingBrowserFixture {

    /** A title, an abstract, tags, a date, a co-speaker and slides. */
    @Test
    void aTalkWithADateTakesFewerThanTwentyTabsWithoutScripts() {
        Page page = signedIn(browser.pageWithoutScript(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/new"));
        page.keyboard().type("Un essai");
        int tabs = typeAt(page, "texts.fr.abstract", "Un résumé.")
                + typeAt(page, "tags", "Tests, Clavier")
                + tabsTo(page, "action");
        page.keyboard().press("Enter");
        assertThat(page.locator("[name='deliveries[0].venue']")).isFocused();
        page.keyboard().type("Forum des essais");
        tabs += typeAt(page, "deliveries[0].day", "3")
                + typeAt(page, "deliveries[0].month", "m")
                + typeAt(page, "deliveries[0].year", "2025")
                + typeAt(page, "deliveries[0].speakers", "Ada Exemple")
                + typeAt(page, "deliveries[0].links[0].url", "https://slides.example/1");
        pressAltP(page);
        assertThat(page.locator(".flash.done")).containsText("Publiée");
        assertTrue(tabs < 20, tabs + " tabs");
        TalkContent talk = talks.published().get(0);
        assertEquals(List.of("Tests", "Clavier"), talk.tags());
        DeliveryContent delivery = talk.deliveries().get(0);
        assertEquals(PartialDate.of(2025, 3, 3), delivery.date());
    }

    private static int typeAt(Page page, String name, String text) {
        int tabs = tabsTo(page, name);
        page.keyboard().type(text);
        return tabs;
    }

    private static int tabsTo(Page page, String name) {
        int tabs = 0;
        do {
            page.keyboard().press("Tab");
            tabs++;
        } while (tabs < 40 && !focused(page).equals(name));
        return tabs;
    }

    private static String focused(Page page) {
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
