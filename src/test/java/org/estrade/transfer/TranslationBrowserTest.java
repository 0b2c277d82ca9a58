package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.estrade.support.Accessibility;
import org.estrade.support.Browser;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page and its translation brought in by somebody at a browser, with and without scripts. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class TranslationBrowserTest {

    private final Browser browser = Browser.open();

    @BeforeEach
    void anEmptySite() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaves() {
        browser.close();
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @ParameterizedTest
    @CsvSource({"true, 390, LIGHT", "false, 390, DARK", "true, 1280, DARK", "false, 1280, LIGHT"})
    void theTranslationOfAPageIsOfferedChangedAndAdded(boolean scripts, int width, ColorScheme colours) {
        Page page = scripts ? browser.page(width, colours) : browser.pageWithoutScript(width, colours);
        page.navigate(SiteFixture.address("/login").toString());
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", SignedInSpeaker.PASSWORD);
        press(page, "Se connecter");
        page.waitForURL("**/admin");
        upload(page, "conferences.md");
        press(page, "Appliquer 10 changements");
        page.waitForURL("**/admin/import?created=10&updated=0");

        upload(page, "talks.md");
        assertEquals("10", page.textContent(".figures li:nth-child(2) b"));
        check(page, scripts);

        // the speaker declines, reads the page again, and changes his mind
        page.getByLabel("Importer comme une autre page").check();
        press(page, "Relire avec ces choix");
        assertEquals("10", page.textContent(".figures li:nth-child(1) b"));
        check(page, scripts);
        page.getByLabel("Ajouter les traductions aux conférences du site").check();
        press(page, "Relire avec ces choix");

        // one talk of the page is no translation
        Locator first = page.locator(".entries li:has(h3)").first();
        first.locator("summary").first().click();
        first.getByLabel("Traduction de").selectOption(new SelectOption().setIndex(0));
        press(page, "Relire avec ces choix");
        assertEquals("1", page.textContent(".figures li:nth-child(1) b"));
        check(page, scripts);
        press(page, "Appliquer 10 changements");
        page.waitForURL("**/admin/import?created=1&updated=9");
    }

    private static void upload(Page page, String name) {
        page.navigate(SiteFixture.address("/admin/import").toString());
        byte[] content = SamplePage.resource("/transfer/translation/" + name).getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#file", new FilePayload(name, "text/markdown", content));
        press(page, "Vérifier l’import");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** The Nu checker reads every page; axe runs in the page, and so needs scripts. */
    private static void check(Page page, boolean scripts) {
        NuChecker.assertConforms(page.content());
        if (!scripts) {
            return;
        }
        Accessibility.assertAccessible(page);
    }
}
