package org.estrade.visitor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.estrade.support.Accessibility;
import org.estrade.support.Browser;
import org.estrade.support.ManyTalks;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.TestTalks;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
@QuarkusTest
@NeedsBrowser
class PublicPageBrowserTest {

    private final Browser browser = Browser.open();

    @BeforeEach
    void aVisitor() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(ManyTalks.eight());
    }

    private static String home() {
        return SiteFixture.address("/").toString();
    }

    @AfterEach
    void leaves() {
        StoredRows.in("site_text").set("in_140", "", "in_300", "");
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/talks/mesurer-le-froid",
                "/en/talks/mesurer-le-froid",
                "/kit",
                "/en/kit",
                "/nulle-part"
            })
    void everyoneCanReadThePage(String path) {
        StoredSite.text("fr").set("in_140", "Une ligne.", "in_300", "Un paragraphe.");
        for (int width : List.of(320, 1280)) {
            Page page = browser.page(width, ColorScheme.LIGHT);
            page.navigate(SiteFixture.address(path).toString());
            Accessibility.assertAccessibleInLightAndDark(page);
        }
    }

    @Test
    void nothingRunsOffASmallScreenAndNothingIsAskedOfAnotherHost() {
        Page page = browser.page(320, ColorScheme.LIGHT);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        for (String path : List.of("/", "/en", "/nulle-part")) {
            page.navigate(SiteFixture.address(path).toString());
            assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), path);
        }

        assertEquals(
                List.of(), asked.stream().filter(url -> !url.startsWith(home())).toList());
    }

    @Test
    void aLongCareerStaysWithinThePage() {
        SiteFixture.publish(ManyTalks.many(12, 60, 40));
        for (int width : List.of(320, 800, 1280)) {
            Page page = browser.page(width, ColorScheme.LIGHT);
            page.navigate(home());
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void theContentsLeadToTheTalkWithoutAnyScript() {
        Page page = browser.pageWithoutScript(1280, ColorScheme.LIGHT);
        page.navigate(home());
        page.getByRole(AriaRole.NAVIGATION)
                .getByText("Expliquer une prédiction")
                .click();

        assertEquals("expliquer-une-prédiction", URI.create(page.url()).getFragment());
    }

    @Test
    void aVideoIsAskedForByAClickAndNotBefore() {
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre")
                .withLinks(List.of(LinkContent.of(LinkKind.VIDEO, "https://youtu.be/abcDEF-_123")))));
        Page page = browser.page(390, ColorScheme.LIGHT);
        List<String> asked = new ArrayList<>();
        page.route(url -> !url.startsWith(home()), route -> {
            asked.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>Lecteur"));
        });
        page.navigate(SiteFixture.address("/talks/un-titre").toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertEquals(List.of(), asked);

        page.locator(".video a").click();

        page.frameLocator(".video iframe").getByText("Lecteur").waitFor();
        assertEquals(List.of("https://www.youtube-nocookie.com/embed/abcDEF-_123?autoplay=1"), asked);
        assertEquals("Lire la vidéo\u00A0: Vidéo", page.evaluate("document.activeElement.title"));
    }

    @Test
    void theAddressOfATalkIsCopiedAndTheButtonSaysSo() {
        SiteFixture.publish(List.of(TestTalks.titled("Un titre", "un-titre")));
        Page page = browser.page(390, ColorScheme.LIGHT);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(SiteFixture.address("/talks/un-titre").toString());
        page.getByText("Copier le lien").click();
        page.locator("[role=status]").getByText("Copié").waitFor();
        assertEquals(page.url(), page.evaluate("navigator.clipboard.readText()"));
        page.getByText("Copier le lien").waitFor();
    }
}
