package org.estrade.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Makes the README's pictures of a running site: {@code .ci/screenshots} says which. Its name is no test's, so that no
 * build runs it.
 */
@NeedsBrowser
@EnabledIfEnvironmentVariable(named = "ESTRADE_CHECK_SITE", matches = ".+")
class Screenshots {

    private static final String SITE = System.getenv("ESTRADE_CHECK_SITE");
    private static final String TALK = "/talks/optimisation-de-performance-benefice-ou-sacrifice";

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 800;
    private static final int HEIGHT_OF_A_FORM = 1480;

    @Test
    void lightAndDark() {
        try (Browser browser = Browser.open()) {
            for (ColorScheme colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page wide = page(browser, WIDE, colours);
                wide.navigate(SITE + "/");
                picture(wide, "talks", colours);
                wide.navigate(SITE + TALK);
                picture(wide, "talk", colours);

                Page narrow = page(browser, NARROW, colours);
                narrow.navigate(SITE + "/");
                picture(narrow, "talks-narrow", colours);

                signIn(wide);
                wide.navigate(SITE + "/admin/talks");
                wide.locator("main a[href^='/admin/talks/']")
                        .filter(new Locator.FilterOptions().setHasText("Optimisation"))
                        .first()
                        .click();
                wide.waitForURL("**/admin/talks/*");
                wide.setViewportSize(WIDE, HEIGHT_OF_A_FORM);
                // the newest delivery, as it is when somebody writes it
                wide.locator("details.card > summary").first().click();
                wide.mouse().move(0, 0);
                picture(wide, "form", colours);
            }
        }
    }

    private static Page page(Browser browser, int width, ColorScheme colours) {
        Page page = browser.page(width, colours);
        page.setViewportSize(width, HEIGHT);
        return page;
    }

    private static void signIn(Page page) {
        page.navigate(SITE + "/login");
        page.fill("[name=username]", System.getenv("ESTRADE_CHECK_USER"));
        page.fill("[name=password]", System.getenv("ESTRADE_CHECK_PASSWORD"));
        page.press("[name=password]", "Enter");
        page.waitForURL("**/admin");
        // the first sign-in: the sample talks are taken for the speaker's own
        Locator keep = page.locator("form[action='/admin/sample/keep'] button");
        if (keep.count() > 0) {
            keep.click();
        }
    }

    private static void picture(Page page, String name, ColorScheme colours) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String file = "%s-%s.png".formatted(name, colours.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of(System.getenv("ESTRADE_CHECK_PICTURES"), file)));
    }
}
