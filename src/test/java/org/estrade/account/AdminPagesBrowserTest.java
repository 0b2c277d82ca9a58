package org.estrade.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estrade.support.Browser;
import org.estrade.support.ManyTalks;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.VisitedSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the admin as the speaker meets it, on the way from signing in to an import that is done. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class AdminPagesBrowserTest {

    private static final String PAGE =
            "## Un essai : pour voir\n\nUn résumé.\n\nDonné à :\n- Testival, mars 2024, Tour\n- Forum sans date\n";

    private final Browser browser = Browser.open();

    @BeforeEach
    void aSpeaker() {
        VisitedSite.ofJeanneOrsel();
        VisitedSite.publish(ManyTalks.eight());
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaves() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "DARK, 1280"})
    void everyPageCanBeReadByEveryone(ColorScheme colours, int width) {
        Page page = browser.page(width, colours);
        page.navigate(VisitedSite.address("/login").toString());
        check(page);
        signIn(page, "not the password");
        check(page);
        signIn(page, SignedInSpeaker.PASSWORD);
        page.waitForURL("**/admin");
        check(page);
        page.navigate(VisitedSite.address("/admin/talks").toString());
        check(page);
        page.navigate(VisitedSite.address("/admin/import").toString());
        press(page, "Vérifier l’import");
        check(page);
        page.setInputFiles("#file", new FilePayload("page.md", "text/markdown", PAGE.getBytes(StandardCharsets.UTF_8)));
        press(page, "Vérifier l’import");
        check(page);
        press(page, "Appliquer 1 changement");
        page.waitForURL("**/admin/import?created=1&updated=0");
        check(page);
    }

    private static void signIn(Page page, String password) {
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", password);
        press(page, "Se connecter");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        page.waitForLoadState();
    }

    private static void check(Page page) {
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + " " + violation.getNodes())
                                .toList(),
                page.url());
        assertEquals(page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"), page.url());
        NuChecker.assertConforms(page.content());
    }
}
