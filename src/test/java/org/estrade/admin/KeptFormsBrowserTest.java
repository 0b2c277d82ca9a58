package org.estrade.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.estrade.support.Browser;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.TestTalks;
import org.estrade.talk.store.TalkRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed into a form of the admin is safe: leaving asks first, and the browser keeps a copy. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class KeptFormsBrowserTest {

    private static Browser browser;

    @Inject
    TalkRepository talks;

    private final List<String> questions = new ArrayList<>();

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
        SiteFixture.publish(List.of(TestTalks.titled("Titre", "titre")));
        SignedInSpeaker.account();
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/venues/new, #name",
        "/admin/people/new, #name",
        "/admin/tags/new, #name",
        "/admin/deliveries/new, #venue",
        "/admin/import, #text",
        "/admin/settings, #pronunciation"
    })
    void leavingAsksAndTheCopyIsOffered(String path, String field) {
        Page page = signedIn();
        page.navigate(address(path));
        page.waitForLoadState();
        page.locator(field).fill("Un mot tout juste tap");
        page.locator(field).pressSequentially("é");
        page.locator(".sections a[href='/admin/history']").click();
        page.waitForURL("**/admin/history");
        assertEquals(List.of("beforeunload"), questions);
        page.navigate(address(path));
        assertThat(page.locator(field)).not().hasValue("Un mot tout juste tapé");
        page.locator("#local-copy").getByText("La ").first().click();
        assertThat(page.locator(field)).hasValue("Un mot tout juste tapé");
    }

    @Test
    void whatIsSavedIsNotOffered() {
        Page page = signedIn();
        page.navigate(address("/admin/venues/new"));
        page.locator("#name").fill("Forum des essais");
        page.locator("#name").press("Enter");
        assertThat(page.locator(".flash.done")).containsText("Forum des essais");
        page.navigate(address("/admin/venues/new"));
        page.waitForLoadState();
        assertThat(page.locator("#local-copy")).isHidden();
        assertEquals(List.of(), questions);
        assertEquals(List.of("Forum des essais"), StoredNames.venues().lines("name"));
    }

    @Test
    void aLinkOfTheSettingsIsRestoredWithItsRow() {
        Page page = signedIn();
        page.navigate(address("/admin/settings"));
        page.locator("#add-link").click();
        Locator label = page.locator(".link-rows li").last().locator("input").first();
        label.fill("Mon carnet");
        int rows = page.locator(".link-rows li").count();
        page.locator(".sections a[href='/admin/history']").click();
        page.waitForURL("**/admin/history");
        page.navigate(address("/admin/settings"));
        page.locator("#local-copy").getByText("La ").first().click();
        assertThat(page.locator(".link-rows li")).hasCount(rows);
        assertThat(page.locator(".link-rows li").last().locator("input").first())
                .hasValue("Mon carnet");
    }

    @Test
    void theLastKeystrokeOfATalkIsFlushed() {
        Page page = signedIn();
        page.navigate(address("/admin/talks/" + talks.states().get(0).id()));
        page.waitForLoadState();
        page.getByLabel("Résumé").first().fill("Tout juste tapé");
        page.locator(".sections a[href='/admin/history']").click();
        page.waitForURL("**/admin/history");
        assertEquals(List.of(), questions);
        page.navigate(address("/admin/talks/" + talks.states().get(0).id()));
        // the request of the page that was left may still be on its way: then its copy is offered
        if (page.getByLabel("Résumé").first().inputValue().isEmpty()) {
            page.locator("#local-copy [data-take]").click();
        }
        assertThat(page.getByLabel("Résumé").first()).hasValue("Tout juste tapé");
    }

    private Page signedIn() {
        Page page = browser.page(1280, ColorScheme.LIGHT);
        page.onDialog(dialog -> answer(dialog));
        page.navigate(address("/login"));
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", SignedInSpeaker.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Se connecter").setExact(true))
                .click();
        page.waitForURL("**/admin");
        return page;
    }

    private void answer(Dialog dialog) {
        questions.add(dialog.type());
        dialog.accept();
    }

    private static String address(String path) {
        return SiteFixture.address(path).toString();
    }
}
