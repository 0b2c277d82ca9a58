package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of the talks, changed in the list with the keyboard. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class RowOrderBrowserTest extends EditingBrowserFixture {

    @Test
    void rowsMoveWithTheArrowKeys() {
        SiteFixture.publish(List.of(
                TestTalks.titled("Un", "un"), TestTalks.titled("Deux", "deux"), TestTalks.titled("Trois", "trois")));
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks"));
        page.locator(".handle").first().focus();
        page.waitForResponse("**/position", () -> page.keyboard().press("ArrowDown"));
        assertThat(page.locator("#announcement")).containsText("place 2 sur 3");
        page.waitForResponse("**/position", () -> page.keyboard().press("ArrowDown"));
        assertThat(page.locator("#announcement")).containsText("place 3 sur 3");
        assertEquals(
                List.of("deux", "trois", "un"),
                talks.published().stream().map(TalkContent::slug).toList());
    }

    @Test
    void aPressedButtonMovesARowInPlaceAndKeepsTheFocus() {
        SiteFixture.publish(List.of(
                TestTalks.titled("Un", "un"), TestTalks.titled("Deux", "deux"), TestTalks.titled("Trois", "trois")));
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks"));
        page.waitForLoadState();
        page.locator("[name=move][value=down]").first().focus();
        page.waitForResponse("**/position", () -> page.keyboard().press("Enter"));
        assertEquals("Descendre « Un »", focused(page));
        page.waitForResponse("**/position", () -> page.keyboard().press("Enter"));
        assertEquals("Monter « Un »", focused(page), "a disabled button has no focus");
        page.locator(".move-menu summary").first().click();
        Locator menu = page.locator(".move-menu").last();
        menu.locator("summary").click();
        assertThat(page.locator(".move-menu[open]")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".move-menu[open]")).hasCount(0);
        assertEquals("Autres déplacements de « Un »", focused(page));
        page.keyboard().press("Enter");
        page.waitForResponse(
                "**/position", () -> menu.getByText("Mettre en haut").click());
        assertThat(page.locator(".move-menu[open]")).hasCount(0);
        assertEquals("Descendre « Un »", focused(page));
        assertThat(page).hasURL(address("/admin/talks"));
        assertEquals(
                List.of("un", "deux", "trois"),
                talks.published().stream().map(TalkContent::slug).toList());
    }
}
