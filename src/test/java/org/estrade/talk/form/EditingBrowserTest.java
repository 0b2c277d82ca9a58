package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing a talk in a real browser that loses its session or its network, or crashes: no typed character is lost. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class EditingBrowserTest extends EditingBrowserFixture {

    private static final String TYPED = "Ce que j’écris : « é », 100 % & plus";

    @Test
    void twoBrowsersWithOneTalkLoseNoText() {
        String path = published("Titre", "Résumé.");
        Page first = signedIn(browser.page(1280, ColorScheme.LIGHT));
        Page second = signedIn(browser.page(390, ColorScheme.DARK));
        first.navigate(address(path));
        second.navigate(address(path));
        first.getByLabel("Titre").first().fill("Titre du premier");
        first.keyboard().press("Control+s");
        assertState(first, "saved");
        second.getByLabel("Titre").first().fill("Titre du second");
        assertState(second, "conflict");
        second.getByLabel("Résumé").first().fill(TYPED);
        second.keyboard().press("Control+s");
        assertThat(second.locator("#problems")).containsText("a changé pendant que vous l’écriviez");
        Locator title = second.locator("fieldset.choice")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Titre \\(français\\)")));
        assertThat(title).containsText("Titre du premier");
        assertThat(title).containsText("Titre du second");
        title.getByRole(AriaRole.RADIO).nth(1).check();
        second.getByText("Enregistrer ce choix").click();
        assertThat(second.locator(".flash.done")).containsText("enregistré");
        assertEquals(
                new TalkText("Titre du premier", TYPED), only().newest().texts().get("fr"));
    }

    @Test
    void aSessionThatEndsWhileTypingLosesNoText() {
        String path = published("Titre", "Résumé.");
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address(path));
        SignedInSpeaker.endSessions();
        page.getByLabel("Résumé").first().fill(TYPED);
        assertState(page, "signed-out");
        page.getByLabel("Titre").first().fill("Titre écrit trop tard");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/login**");
        signIn(page);
        page.waitForURL("**" + path);
        assertThat(page.getByLabel("Titre").first()).hasValue("Titre écrit trop tard");
        assertThat(page.getByLabel("Résumé").first()).hasValue(TYPED);
        assertEquals("Titre", only().published().title("fr"));
        page.keyboard().press("Control+s");
        assertThat(page.locator(".flash.done")).containsText("enregistré");
        assertEquals(
                new TalkText("Titre écrit trop tard", TYPED),
                only().newest().texts().get("fr"));
        assertEquals("Titre", only().published().title("fr"));
        assertThat(page.locator("#local-copy")).isHidden();
    }

    @Test
    void aTextThatIsTypedOfflineIsSavedOnceOnlineAgain() {
        String path = published("Titre", "Résumé.");
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address(path));
        page.context().setOffline(true);
        page.getByLabel("Résumé").first().fill(TYPED);
        assertState(page, "offline");
        assertEquals("Résumé.", only().newest().texts().get("fr").abstractMarkdown());
        page.context().setOffline(false);
        assertState(page, "saved");
        assertEquals(TYPED, only().newest().texts().get("fr").abstractMarkdown());
        assertEquals("Résumé.", only().published().texts().get("fr").abstractMarkdown());
    }

    @Test
    void aCrashedBrowserOffersTheTypedText() {
        String path = published("Titre", "Résumé.");
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address(path));
        Page next = page.context().newPage();
        next.navigate(address("/admin"));
        page.context().setOffline(true);
        page.getByLabel("Résumé").first().fill(TYPED);
        page.getByText("Ajouter une intervention").click();
        page.getByLabel("Événement ou lieu").first().fill("Un lieu tout neuf");
        assertState(page, "offline");
        // another page sees the copy: it is written, and the crash cannot take it
        next.waitForFunction("() => Object.values(localStorage).some((copy) => copy.includes('Un lieu tout neuf'))");
        assertThrows(
                PlaywrightException.class, () -> page.navigate("chrome://crash")); // a closed page would send its text
        page.close();
        next.context().setOffline(false);
        next.navigate(address(path));
        next.getByText("La restaurer").click();
        assertThat(next.getByLabel("Résumé").first()).hasValue(TYPED);
        assertThat(next.locator("[name='deliveries[0].venue']")).hasValue("Un lieu tout neuf");
        next.waitForLoadState(); // only then do the page's scripts listen to the keyboard
        next.keyboard().press("Control+s");
        assertState(next, "saved");
        assertEquals(TYPED, only().newest().texts().get("fr").abstractMarkdown());
        assertEquals(
                "Un lieu tout neuf", only().newest().deliveries().get(0).venue().name());
        assertThat(next.locator("#local-copy")).isHidden();
    }

    @Test
    void aNewTalkIsSavedWhileItIsTyped() {
        Page page = signedIn(browser.page(390, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/new"));
        page.getByLabel("Résumé").first().fill(TYPED);
        assertState(page, "untitled");
        page.getByLabel("Titre").first().fill("Toute neuve");
        assertState(page, "saved");
        assertThat(page).hasURL(Pattern.compile(".*/admin/talks/" + only().id()));
        assertThat(page.locator("#slug")).hasValue("toute-neuve");
        page.reload();
        assertThat(page.getByLabel("Résumé").first()).hasValue(TYPED);
        assertThat(page.locator("#local-copy")).isHidden();
    }

    @Test
    void aDeletedCardAndADeletedTalkCanBeRestored() {
        TalkContent talk = TestTalks.titled("Titre", "titre")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Forum des essais"))
                        .withDate(PartialDate.of(2024))
                        .withNote(TYPED)));
        SiteFixture.publish(List.of(talk));
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/" + only().id()));
        page.locator(".card").getByText("Supprimer").click();
        assertThat(page.locator(".card")).hasCount(0);
        page.locator("#toast").getByText("Annuler").click();
        assertThat(page.locator("[name='deliveries[0].note']")).hasValue(TYPED);
        page.getByText("Supprimer…").click();
        page.locator("main form button").click();
        assertThat(page.locator(".flash.done")).isVisible();
        assertEquals(List.of(), talks.states());
        page.locator(".flash.done").getByText("Annuler").click();
        assertThat(page.locator(".flash.done")).isVisible();
        assertEquals(List.of(talk), talks.published());
    }

    private String published(String title, String text) {
        SiteFixture.publish(
                List.of(TestTalks.titled(title, "titre").withTexts(Map.of("fr", new TalkText(title, text)))));
        return "/admin/talks/" + only().id();
    }

    private static void assertState(Page page, String state) {
        assertThat(page.locator("#save-state"))
                .hasAttribute(
                        "data-state",
                        state,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions()
                                .setTimeout(20_000));
    }
}
