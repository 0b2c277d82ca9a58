package org.estrade.support;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
@QuarkusTest
@NeedsBrowser
class AccessibilityTest {

    private static final String START = "<!doctype html><html lang=fr><title>Un essai</title><main><h1>Un essai</h1>";

    @Test
    void violationsAreFound() {
        try (Browser browser = Browser.open()) {
            Page page = browser.page(390, ColorScheme.LIGHT);
            page.setContent(START + "<p>Un texte.</p></main>");
            Accessibility.assertAccessible(page);

            page.setContent(START + "<img src=x><p style='color: #ddd'>Un texte.</p></main>");
            String message = assertThrows(AssertionError.class, () -> Accessibility.assertAccessible(page))
                    .getMessage();
            assertTrue(message.contains("image-alt <img src=\"x\">: "), message);
            assertTrue(message.contains("color-contrast <p style="), message);
        }
    }

    @Test
    void aFrameIsNotLeftOut() {
        try (Browser browser = Browser.open()) {
            Page page = browser.page(390, ColorScheme.LIGHT);
            page.setContent(START + "<iframe title=x srcdoc='<p>x'></iframe></main>");
            assertThrows(AssertionError.class, () -> Accessibility.assertAccessible(page));
        }
    }
}
