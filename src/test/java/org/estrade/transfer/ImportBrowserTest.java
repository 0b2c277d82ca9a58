package org.estrade.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

/** Pages of other speakers brought in by somebody at a browser: choices, undo, with and without scripts. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class ImportBrowserTest {

    private static final String TABLE = """
            ## 2024

            | Date | Talk | Event | Links |
            |---|---|---|---|
            | Apr 2 | Growing moss | MossConf, Lyon | [Slides](https://example.org/moss.pdf) |
            | May 3 | Growing moss | BeeFest, Paris | [Video](https://example.org/moss) |
            | Jun 4 | Moss for everybody | FernDays, Lille | |
            """;

    private static final String LIST = """
            - title: Counting bees
              spot: MossConf
              date: 2019-05-01
            - title: Watching bees
              spot: BeeFest
              date: 2020-05-01
            """;

    private static final Map<String, String> FOLDER = Map.of("site/_talks/2021-03-04-ferns.md", """
                    ---
                    title: Drawing ferns
                    event: FernDays
                    location: Lille
                    ---
                    How to draw a fern.
                    """);

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
    void pagesComeIn_choicesAreMade_anImportIsUndone(boolean scripts, int width, ColorScheme colours) {
        Page page = scripts ? browser.page(width, colours) : browser.pageWithoutScript(width, colours);
        page.navigate(SiteFixture.address("/login").toString());
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", SignedInSpeaker.PASSWORD);
        press(page, "Se connecter");
        page.waitForURL("**/admin");

        // a table: a delivery is split off its talk, and two talks are joined
        upload(page, scripts, "talks.md", TABLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Growing moss", "Moss for everybody"), titles(page));
        openDetails(page);
        check(page, scripts);
        page.check("input[name=split] >> nth=1");
        press(page, "Séparer");
        assertEquals(List.of("Growing moss", "Growing moss", "Moss for everybody"), titles(page));
        openDetails(page);
        page.check("input[name=join] >> nth=1");
        page.check("input[name=join] >> nth=2");
        press(page, "Réunir les conférences cochées");
        assertEquals(2, titles(page).size());
        check(page, scripts);
        apply(page, 2);
        check(page, scripts);

        // a list whose field "spot" is unknown: the speaker says what it holds
        upload(page, scripts, "talks.yml", LIST.getBytes(StandardCharsets.UTF_8));
        openDetails(page);
        Locator spot = page.locator(".field:has(input[name=field][value=spot]) select");
        spot.selectOption("VENUE");
        check(page, scripts);
        press(page, "Relire avec ces choix");
        assertTrue(page.textContent(".figures").contains("2 interventions"), page.textContent(".figures"));
        apply(page, 2);

        // an archive of a folder
        upload(page, scripts, "site.zip", PreviewForm.zip(FOLDER));
        assertEquals(List.of("Drawing ferns"), titles(page));
        check(page, scripts);
        apply(page, 1);

        // the import of the list is undone
        page.locator(".recent li")
                .filter(new Locator.FilterOptions().setHasText("talks.yml"))
                .getByRole(AriaRole.LINK)
                .click();
        page.waitForURL("**/undo");
        check(page, scripts);
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
        page.navigate(SiteFixture.address("/").toString());
        String shown = page.textContent("main");
        assertTrue(shown.contains("Drawing ferns") && shown.contains("Growing moss"), shown);
        assertTrue(!shown.contains("Counting bees") && !shown.contains("Watching bees"), shown);
    }

    private static void upload(Page page, boolean scripts, String name, byte[] content) {
        page.navigate(SiteFixture.address("/admin/import").toString());
        check(page, scripts);
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", content));
        press(page, "Vérifier l’import");
    }

    private static void apply(Page page, int changes) {
        press(page, changes == 1 ? "Appliquer 1 changement" : "Appliquer " + changes + " changements");
        page.waitForURL("**/admin/import?created=" + changes + "&updated=0");
    }

    private static List<String> titles(Page page) {
        return page.locator(".entries h3").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    /** Opens every part of the page that is folded, as somebody who looks for a choice does. */
    private static void openDetails(Page page) {
        Locator closed = page.locator("main details:not([open]) > summary");
        while (closed.count() > 0) {
            closed.first().click();
        }
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
