package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.estrade.support.Browser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser with scripts, signed in to a site with a speaker. */
abstract class EditingBrowserFixture {

    static Browser browser;

    @Inject
    TalkRepository talks;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void speaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    /** The only talk of the site. */
    TalkState only() {
        assertEquals(1, talks.states().size());
        return talks.states().get(0);
    }

    static Page signedIn(Page page) {
        page.navigate(address("/login"));
        signIn(page);
        page.waitForURL("**/admin");
        return page;
    }

    static void signIn(Page page) {
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", SignedInSpeaker.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Se connecter").setExact(true))
                .click();
    }

    static String address(String path) {
        return SiteFixture.address(path).toString();
    }

    static void tabTo(Page page, String name) {
        press(page, "Tab", name);
    }

    static void backTo(Page page, String name) {
        press(page, "Shift+Tab", name);
    }

    static void press(Page page, String key, String name) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press(key);
            if (focused(page).equals(name)) {
                return;
            }
        }
        fail("No way to " + name + " with " + key);
    }

    /** Waits until the page, or a script, has put the cursor into the field with this name. */
    static void untilFocused(Page page, String name) {
        assertThat(page.locator(":focus")).hasAttribute("id", Pattern.compile("deliveries-[0-9]+-venue"));
        assertEquals(name, focused(page));
    }
    /** The name of the focused element: its aria-label, its label or its text. */
    static String focused(Page page) {
        page.waitForLoadState();
        return (String) page.evaluate("() => { const e = document.activeElement;"
                + " const words = e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? '';"
                + " return words.replace(/\\s+/g, ' ').trim(); }");
    }
}
