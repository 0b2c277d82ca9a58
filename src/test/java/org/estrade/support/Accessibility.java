package org.estrade.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The rules of axe for accessible pages, on a page in the browser. */
public final class Accessibility {

    private static final String READ_AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /**
     * The violations alone. {@code AxeBuilder} opens one more page for each check and returns all that is right, too, which takes
     * longer than the check.
     */
    private static final String VIOLATIONS = """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(
                violation => violation.id + ' ' + violation.nodes.map(node => node.html + ': ' + node.failureSummary).join('; '))""";

    private Accessibility() {}

    /**
     * No rule is violated, neither in light colours nor in dark ones, and the page does not scroll sideways. The page must be one
     * that runs scripts; its colours are dark afterwards.
     */
    public static void assertAccessibleInLightAndDark(Page page) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertAccessible(page);
        }
    }

    /** No rule is violated, and the page does not scroll sideways. The page must be one that runs scripts. */
    public static void assertAccessible(Page page) {
        // axe would leave out a frame without a word
        assertEquals(1, page.frames().size(), "frames of " + page.url());
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(READ_AXE);
        }
        assertEquals(List.of(), page.evaluate(VIOLATIONS), () -> page.url() + " at " + page.viewportSize().width);
    }
}
