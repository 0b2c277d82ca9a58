package org.estrade.visitor.finding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.support.Accessibility;
import org.estrade.support.Browser;
import org.estrade.support.ManyTalks;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SiteFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
@QuarkusTest
@NeedsBrowser
class FindingBrowserTest {

    private final Browser browser = Browser.open();

    @BeforeEach
    void aVisitor() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    @AfterEach
    void leaves() {
        browser.close();
        SiteFixture.empty();
    }

    @Test
    void whatIsTypedIsFoundInPlaceAndTheWayBackIsOneStep() {
        Page page = open(browser.page(1280, ColorScheme.LIGHT), "/");
        List<String> loaded = loads(page);
        Locator field = field(page);
        field.pressSequentially("froid");

        assertThat(talks(page)).hasText(new String[] {"Mesurer le froid : sobriété ou privation ?"});
        assertThat(status(page)).hasText("1 conférence sur 8. Tout afficher");
        assertThat(page).hasURL(Pattern.compile(".*/\\?q=froid$"));
        assertThat(page).hasTitle("« froid » · Conférences · Jeanne d’Orsel");
        assertThat(field).isFocused();
        assertThat(page.locator(".timeline, .upcoming-deliveries")).hasCount(0);

        page.goBack();
        assertThat(talks(page)).hasCount(8);
        assertThat(field).hasValue("");
        assertThat(page.locator(".timeline")).hasCount(1);
        page.goForward();
        assertThat(talks(page)).hasCount(1);
        assertThat(field).hasValue("froid");
        assertEquals(List.of(), loaded, "no page was loaded on the way");
    }

    @Test
    void aChipIsTurnedOnAndOffWithoutLeavingIt() {
        Page page = open(browser.page(390, ColorScheme.DARK), "/");
        List<String> loaded = loads(page);
        Locator chip = chip(page, "MLOps");
        chip.scrollIntoViewIfNeeded();
        double place = chip.boundingBox().y;
        chip.press("Enter");

        assertThat(talks(page)).hasCount(3);
        assertThat(chip).hasAttribute("aria-current", "true");
        assertThat(chip).isFocused();
        assertEquals(place, chip.boundingBox().y, 2, "it stays under the finger");
        chip(page, "Avec slides").click();
        assertThat(status(page)).hasText("2 conférences sur 8. Tout afficher");
        assertThat(page).hasURL(Pattern.compile(".*/\\?tag=mlops&has=slides$"));
        chip.click();
        assertThat(page).hasURL(Pattern.compile(".*/\\?has=slides$"));
        page.getByText("Tout afficher").click();
        assertThat(talks(page)).hasCount(8);
        assertThat(status(page)).isFocused();
        assertEquals(List.of(), loaded);
    }

    @Test
    void theOtherLanguageHasTheSameTalks() {
        Page page = open(browser.page(1280, ColorScheme.LIGHT), "/");
        chip(page, "Surveillance").click();
        assertThat(talks(page)).hasCount(1);
        page.getByLabel("English").click();

        assertThat(page).hasURL(Pattern.compile(".*/en\\?tag=surveillance$"));
        assertThat(talks(page)).hasCount(1);
    }

    @Test
    void aLineOfTheContentsStillLandsOnItsTalk() {
        Page page = open(browser.page(1280, ColorScheme.LIGHT), "/?tag=mlops");
        page.locator(".contents").getByText("En production").click();
        assertThat(page).hasURL(Pattern.compile(".*/\\?tag=mlops#en-production--et-apr.*"));
        assertThat(talks(page)).hasCount(3);
    }

    @Test
    void theSameIsFoundWithoutAScript() {
        Page page = open(browser.pageWithoutScript(390, ColorScheme.LIGHT), "/");
        field(page).fill("froid");
        field(page).press("Enter");
        assertThat(talks(page)).hasCount(1);
        assertThat(status(page)).hasText("1 conférence sur 8. Tout afficher");

        chip(page, "MLOps").press("Enter");
        assertThat(page.locator("article")).hasCount(0);
        assertThat(status(page)).hasText("Aucune conférence ne correspond à cette recherche. Tout afficher");
        page.getByText("Tout afficher").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/#_find$"));
        field(page).fill("archi");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chercher"))
                .press("Enter");
        assertThat(talks(page)).hasCount(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?tag=architecture", "/en?q=introuvable&has=video"})
    void everyoneCanReadThePage(String address) {
        for (int width : List.of(320, 1280)) {
            Accessibility.assertAccessibleInLightAndDark(open(browser.page(width, ColorScheme.LIGHT), address));
        }
    }

    @ParameterizedTest
    @CsvSource({"390, 44", "1280, 32"})
    void aFingerFindsTheChips(int width, int height) {
        Page page = open(browser.page(width, ColorScheme.LIGHT), "/?tag=architecture");
        for (Locator target :
                page.locator(".find a, .find button, .find [type=search]").all()) {
            if (target.evaluate("part => part.closest('[role=status]')") == null) {
                assertEquals(true, target.boundingBox().height >= height, target.textContent());
            }
        }
    }

    private static Page open(Page page, String address) {
        page.navigate(SiteFixture.address(address).toString());
        return page;
    }

    /** The pages that are loaded from now on. */
    private static List<String> loads(Page page) {
        List<String> loaded = new ArrayList<>();
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                loaded.add(request.url());
            }
        });
        return loaded;
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    private static Locator chip(Page page, String label) {
        return page.locator(".find li", new Page.LocatorOptions().setHasText(label))
                .locator("a");
    }

    private static Locator talks(Page page) {
        return page.locator("article h2");
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }
}
