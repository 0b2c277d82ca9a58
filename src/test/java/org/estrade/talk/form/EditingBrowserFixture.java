package org.estrade.talk.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.inject.Inject;
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
}
