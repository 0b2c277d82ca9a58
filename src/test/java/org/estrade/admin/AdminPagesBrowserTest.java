package org.estrade.admin;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.support.Accessibility;
import org.estrade.support.Browser;
import org.estrade.support.ManyTalks;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.NuChecker;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks every page of the admin, also with problems on it, with axe (accessibility) and with the Nu HTML checker. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class AdminPagesBrowserTest {

    private static final String PAGE =
            "## Un essai : pour voir\n\nUn résumé.\n\nDonné à :\n- Testival, mars 2024, Tour\n- Forum sans date\n";

    private final Browser browser = Browser.open();

    @BeforeEach
    void aSpeaker() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaves() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theSignInAndTheImportPagesAreAccessible(int width) {
        Page page = browser.page(width, ColorScheme.LIGHT);
        open(page, "/login");
        signIn(page, "not the password");
        check(page);
        signIn(page, SignedInSpeaker.PASSWORD);
        page.waitForURL("**/admin");
        open(page, "/admin/import");
        press(page, "Vérifier l’import");
        check(page);
        page.setInputFiles("#file", new FilePayload("page.md", "text/markdown", PAGE.getBytes(StandardCharsets.UTF_8)));
        press(page, "Vérifier l’import");
        check(page);
        press(page, "Appliquer 1 changement");
        page.waitForURL("**/admin/import?created=1&updated=0");
        check(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void everyPageIsAccessible(int width) {
        Page page = browser.page(width, ColorScheme.LIGHT);
        page.navigate(SiteFixture.address("/login").toString());
        signIn(page, SignedInSpeaker.PASSWORD);
        page.waitForURL("**/admin");
        long talk = StoredTalks.all().oldestId();
        for (String path : List.of(
                "/admin",
                "/admin/talks",
                "/admin/talks?q=nothing-like-it",
                "/admin/talks/new",
                "/admin/talks/" + talk + "/revisions",
                "/admin/talks/" + talk + "/preview-links",
                "/admin/talks/" + talk + "/deletion",
                "/admin/deliveries/new?talk=" + talk,
                "/admin/venues",
                "/admin/venues/" + StoredRows.in("venue").oldestId(),
                "/admin/venues/" + StoredRows.in("venue").oldestId() + "/merge",
                "/admin/venues/" + StoredRows.in("venue").oldestId() + "/deletion",
                "/admin/people",
                "/admin/people/" + StoredRows.in("person").oldestId(),
                "/admin/tags",
                "/admin/tags/" + StoredRows.in("tag").oldestId(),
                "/admin/tags/" + StoredRows.in("tag").oldestId() + "/deletion",
                "/admin/history",
                "/admin/bin",
                "/admin/settings",
                "/admin/account",
                "/admin/confirm",
                "/admin/account/passkeys",
                "/admin/account/second-factor")) {
            open(page, path);
        }
        theForm(page, talk);
        theList(page);
    }

    /** The form of a talk in five states: opened, with a card that a script added, with problems, with help, and in a conflict. */
    private static void theForm(Page page, long talk) {
        open(page, "/admin/talks/" + talk);
        page.getByText("Ajouter une intervention").click();
        page.locator(".card [data-add=link]").first().click();
        page.locator("[name$='.year']").first().fill("20255");
        page.locator("[name$='.url']").first().fill("javascript:alert(1)");
        check(page);
        press(page, "Publier");
        check(page);
        page.locator("h1").click();
        page.keyboard().press("?");
        check(page);
        open(page, "/admin/talks/" + talk);
        page.locator("[name='texts.fr.title']").fill("Un titre tout autre");
        // like the form of another window
        addRevision(talk, "Encore un autre");
        page.keyboard().press("Control+s");
        page.locator("form.conflict").waitFor();
        check(page);
        press(page, "Garder toute ma version");
        check(page);
        open(page, "/admin/talks/" + talk + "/revisions");
    }

    private static void theList(Page page) {
        open(page, "/admin/talks");
        page.locator(".row-checkbox").first().check();
        page.locator(".bulk select").first().selectOption("tag");
        press(page, "Continuer");
        check(page);
        press(page, "Ajouter le mot-clé");
        check(page);
    }

    /** Saves a draft of the talk with another title. */
    private static void addRevision(long id, String title) {
        TalkRepository talks = Arc.container().instance(TalkRepository.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            TalkContent newest = talks.states().stream()
                    .filter(state -> state.id() == id)
                    .findFirst()
                    .orElseThrow()
                    .newest();
            Map<String, TalkText> texts = new HashMap<>(newest.texts());
            texts.put("fr", new TalkText(title, texts.get("fr").abstractMarkdown()));
            talks.revise(talks.findById(id), newest.withTexts(texts), RevisionKind.DRAFT, null);
        });
    }

    private static void open(Page page, String path) {
        page.navigate(SiteFixture.address(path).toString());
        check(page);
    }

    private static void signIn(Page page, String password) {
        page.fill("[name=username]", SignedInSpeaker.USERNAME);
        page.fill("[name=password]", password);
        press(page, "Se connecter");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void check(Page page) {
        Accessibility.assertAccessibleInLightAndDark(page);
        NuChecker.assertConforms(page.content());
    }
}
