package org.estrade.talk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.support.Browser;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.TalkRepository;
import org.estrade.talk.store.TalkState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing a talk in a real browser, on good days and bad ones: no typed character is ever lost. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class EditingBrowserTest {

    private static final String TYPED = "Ce que j’écris : « é », 100 % & plus";

    private static Browser browser;

    @Inject
    TalkRepository talks;

    @BeforeAll
    static void opens() {
        browser = Browser.open();
    }

    @AfterAll
    static void leaves() {
        browser.close();
    }

    @BeforeEach
    void aSpeaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
    }

    @Test
    void aTalkIsPublishedByKeyboardAlone() {
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks"));
        tabTo(page, "Nouvelle conférence");
        page.keyboard().press("Enter");
        page.waitForURL("**/admin/talks/new");
        writeWithTheKeyboard(page, () -> page.keyboard().press("Enter"));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".flash.done")).containsText("Publiée");
        assertWritten();
    }

    @Test
    void theSameWithoutScripts() {
        Page page = signedIn(browser.pageWithoutScript(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks/new"));
        writeWithTheKeyboard(page, () -> enterAndWait(page));
        tabTo(page, "Publier");
        page.keyboard().press("Enter");
        assertThat(page.locator(".flash.done")).containsText("Publiée");
        assertWritten();
    }

    /** Each button brings the page anew. */
    private static void enterAndWait(Page page) {
        page.evaluate("document.body.id = 'former'");
        page.keyboard().press("Enter");
        assertThat(page.locator("#former")).hasCount(0);
        page.waitForLoadState();
    }

    /** Two deliveries and three links, every field reached by Tab. */
    private static void writeWithTheKeyboard(Page page, Runnable enter) {
        tabTo(page, "Titre Français");
        page.keyboard().type("Un essai : au clavier");
        tabTo(page, "Résumé en Markdown");
        page.keyboard().type("Sans la *souris*.");
        tabTo(page, "Ajouter une intervention");
        enter.run();
        delivery(page, "Forum des essais", "2024");
        tabTo(page, "Ajouter un lien");
        enter.run();
        link(page, "https://slides.example/1");
        backTo(page, "Ajouter une intervention");
        enter.run();
        delivery(page, "Testival", "2025");
        tabTo(page, "Ajouter un lien");
        enter.run();
        link(page, "https://slides.example/2");
        // past the other card, whose fields a closed card leaves out
        tabToTalkLinks(page);
        enter.run();
        link(page, "https://slides.example/3");
    }

    private static void delivery(Page page, String venue, String year) {
        untilFocused(page, "Lieu");
        page.keyboard().type(venue);
        page.keyboard().press("Escape");
        tabTo(page, "Année");
        page.keyboard().type(year);
    }

    private static void link(Page page, String url) {
        boolean there = focused(page).equals("Adresse du lien")
                && page.locator(":focus").inputValue().isEmpty();
        while (!there) {
            tabTo(page, "Adresse du lien");
            there = page.locator(":focus").inputValue().isEmpty();
        }
        page.keyboard().type(url);
    }

    private static void tabToTalkLinks(Page page) {
        Locator button = page.locator("section[aria-labelledby=links-heading] [data-add=link]");
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if ((boolean) button.evaluate("button => button === document.activeElement")) {
                return;
            }
        }
        fail("The talk's own links cannot be reached by Tab");
    }

    private void assertWritten() {
        TalkContent talk = only().published();
        assertEquals(
                new TalkText("Un essai : au clavier", "Sans la *souris*."),
                talk.texts().get("fr"));
        assertEquals(
                List.of("Forum des essais 2024", "Testival 2025"),
                talk.deliveries().stream()
                        .map(delivery -> delivery.venue().name() + " " + delivery.date())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("https://slides.example/1", "https://slides.example/2", "https://slides.example/3"),
                talk.everyLink().map(LinkContent::url).sorted().toList());
        assertEquals(List.of(LinkContent.of(LinkKind.SLIDES, "https://slides.example/3")), talk.links());
    }

    @Test
    void twoBrowsersOnOneTalkLoseNeitherText() {
        String path = published("Titre", "Résumé.");
        Page first = signedIn(browser.page(1280, ColorScheme.LIGHT));
        Page second = signedIn(browser.page(390, ColorScheme.DARK));
        first.navigate(address(path));
        second.navigate(address(path));
        first.getByLabel("Titre").first().fill("Titre du premier");
        first.keyboard().press("Control+s");
        assertThat(first.locator(".flash.done")).containsText("enregistré");
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
    void aSessionThatEndsWhileTypingCostsNothing() {
        String path = published("Titre", "Résumé.");
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address(path));
        SiteFixture.execute("update session set expires_at = now() - interval '1 minute'");
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
    void whatIsTypedOfflineIsSavedOnceOnlineAgain() {
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
    void aCrashedBrowserOffersWhatWasTyped() {
        String path = published("Titre", "Résumé.");
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address(path));
        page.context().setOffline(true);
        page.getByLabel("Résumé").first().fill(TYPED);
        page.getByText("Ajouter une intervention").click();
        page.getByLabel("Lieu").first().fill("Un lieu tout neuf");
        assertState(page, "offline");
        Page next = page.context().newPage();
        page.close();
        next.context().setOffline(false);
        next.navigate(address(path));
        next.getByText("La reprendre").click();
        assertThat(next.getByLabel("Résumé").first()).hasValue(TYPED);
        assertThat(next.locator("[name='deliveries[0].venue']")).hasValue("Un lieu tout neuf");
        // what was typed is there before the script that knows the keys
        next.waitForLoadState();
        next.keyboard().press("Control+s");
        assertThat(next.locator(".flash.done")).containsText("enregistré");
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
    void whatWasTakenAwayComesBack() {
        TalkContent talk = TestTalks.titled("Titre", "titre")
                .withDeliveries(List.of(DeliveryContent.at(org.estrade.talk.VenueContent.of("Forum des essais"))
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

    @Test
    void rowsMoveWithTheArrowKeys() {
        SiteFixture.publish(List.of(
                TestTalks.titled("Un", "un"), TestTalks.titled("Deux", "deux"), TestTalks.titled("Trois", "trois")));
        Page page = signedIn(browser.page(1280, ColorScheme.LIGHT));
        page.navigate(address("/admin/talks"));
        page.locator(".handle").first().focus();
        page.waitForResponse("**/position", () -> page.keyboard().press("ArrowDown"));
        assertThat(page.locator("#announcement")).containsText("place 2 sur 3");
        page.waitForResponse("**/position", () -> page.keyboard().press("ArrowDown"));
        assertThat(page.locator("#announcement")).containsText("place 3 sur 3");
        assertEquals(
                List.of("deux", "trois", "un"),
                talks.published().stream().map(TalkContent::slug).toList());
    }

    private String published(String title, String text) {
        SiteFixture.publish(
                List.of(TestTalks.titled(title, "titre").withTexts(Map.of("fr", new TalkText(title, text)))));
        return "/admin/talks/" + only().id();
    }

    private TalkState only() {
        assertEquals(1, talks.states().size());
        return talks.states().get(0);
    }

    private static void assertState(Page page, String state) {
        assertThat(page.locator("#save-state"))
                .hasAttribute(
                        "data-state",
                        state,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions()
                                .setTimeout(20_000));
    }

    private static Page signedIn(Page page) {
        page.navigate(address("/login"));
        signIn(page);
        page.waitForURL("**/admin");
        return page;
    }

    private static void signIn(Page page) {
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", SignedInSpeaker.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }

    private static String address(String path) {
        return SiteFixture.address(path).toString();
    }

    private static void tabTo(Page page, String name) {
        press(page, "Tab", name);
    }

    private static void backTo(Page page, String name) {
        press(page, "Shift+Tab", name);
    }

    private static void press(Page page, String key, String name) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press(key);
            if (focused(page).equals(name)) {
                return;
            }
        }
        fail("No way to " + name + " with " + key);
    }

    /** A page that was just loaded, or a script, puts the cursor there. */
    private static void untilFocused(Page page, String name) {
        assertThat(page.locator(":focus")).hasAttribute("id", Pattern.compile("deliveries-[0-9]+-venue"));
        assertEquals(name, focused(page));
    }

    /** What the focused element is called, as its label, its aria-label or its text says. */
    private static String focused(Page page) {
        page.waitForLoadState();
        return (String) page.evaluate("() => { const e = document.activeElement;"
                + " const words = e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? '';"
                + " return words.replace(/\\s+/g, ' ').trim(); }");
    }
}
