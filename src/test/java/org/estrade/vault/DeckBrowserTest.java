package org.estrade.vault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.support.Accessibility;
import org.estrade.support.Browser;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slides in a real browser: turned by keys, and sent by the script of the form. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class DeckBrowserTest {

    private static final byte[] DECK = Pdfs.of("First", "Second", "Third");

    private final Browser browser = Browser.open();

    @BeforeEach
    void aSpeaker() {
        SiteFixture.empty();
        SignedInSpeaker.account();
        SentFiles.forget();
    }

    @AfterEach
    void leaves() {
        browser.close();
        SiteFixture.empty();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void keysAndButtonsTurnThePages(int width, ColorScheme colours) {
        String deck = published();
        Page page = browser.page(width, colours);
        page.navigate(SignedInSpeaker.origin() + deck);
        Locator place = page.locator(".turning output");
        assertThat(place).hasText("1 / 3");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(place).hasText("3 / 3");
        page.locator(".turning button").first().click();
        assertThat(place).hasText("2 / 3");
        page.keyboard().press("Home");
        assertThat(place).hasText("1 / 3");
        Accessibility.assertAccessible(page);

        page.navigate("about:blank");
        page.navigate(SignedInSpeaker.origin() + deck + "#p3");
        assertThat(place).hasText("3 / 3");
    }

    @Test
    void withoutScriptsThePagesAreAList() {
        String deck = published();
        Page page = browser.pageWithoutScript(390, ColorScheme.LIGHT);
        page.navigate(SignedInSpeaker.origin() + deck);
        assertThat(page.locator(".turning")).isHidden();
        assertThat(page.locator(".page-text")).hasText(new String[] {"First", "Second", "Third"});
        for (Locator text : page.locator(".page-text").all()) {
            text.scrollIntoViewIfNeeded();
            assertThat(text).isInViewport();
        }
    }

    @Test
    void aChosenFileIsSentAtOnce() {
        Page page = browser.page(1280, ColorScheme.LIGHT);
        page.navigate(SignedInSpeaker.origin() + "/login");
        page.locator("[name=username]").fill(SignedInSpeaker.USERNAME);
        page.locator("[name=password]").fill(SignedInSpeaker.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/admin$"));
        page.navigate(SignedInSpeaker.origin() + "/admin/talks/new");
        page.locator("[data-add=link]").last().click();
        Locator row = page.locator("ol[data-links=links] .link-row");
        Locator file = row.locator("input[type=file]");
        file.setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[] {65}));
        assertThat(row.locator(".file-note.refused")).containsText(Pattern.compile("PDF|pdf"));

        file.setInputFiles(new FilePayload("deck.pdf", "application/pdf", DECK));
        assertThat(row.locator("[name$='.url']")).hasValue(Pattern.compile("/slides/[0-9a-f]{64}/deck\\.pdf"));
        assertThat(row.locator(".file-note")).containsText("3");
        Accessibility.assertAccessible(page);
    }

    private static String published() {
        String address = SentFiles.send(DECK, "deck.pdf");
        SiteFixture.publish(
                List.of(TestTalks.titled("Ants", "ants").withLinks(List.of(LinkContent.of(LinkKind.SLIDES, address)))));
        return "/slides/" + SentFiles.hash(address);
    }
}
