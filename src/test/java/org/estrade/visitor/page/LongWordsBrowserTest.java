package org.estrade.visitor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.estrade.support.Browser;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.vault.Pdfs;
import org.estrade.vault.SentFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words of 74 letters in every field: no page scrolls sideways, for visitors on the narrowest screen. */
@Tag("slow")
@QuarkusTest
@NeedsBrowser
class LongWordsBrowserTest {

    private static final int NARROWEST = 320;

    /** The elements that reach beyond the screen, innermost first; those that are hidden from sight or scroll do not count. */
    private static final String BEYOND = """
            [...document.querySelectorAll("body *")]
                .filter((e) => !e.closest("svg, .hidden, [hidden], pre, .table, header nav") && e.getClientRects().length > 0
                    && e.getBoundingClientRect().right > innerWidth + 0.5)
                .map((e) => e.tagName + "." + e.className).slice(0, 5).join(" ")""";

    private final Browser browser = Browser.open();

    private static String word(String letter) {
        return letter.repeat(74);
    }

    @BeforeEach
    void talksOfLongWords() {
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(IntStream.range(0, 5)
                .mapToObj(i -> new TalkContent(
                        "long-" + i,
                        Map.of(
                                "fr",
                                new TalkText(word("t") + i + " : " + word("s"), word("a") + " `" + word("c") + "`")),
                        List.of(word("g")),
                        List.of(
                                delivery(i, "2025-03-1" + i, "Paris"),
                                delivery(i, "2030-03-1" + i, word("v")),
                                delivery(i, "2024", "Lille")),
                        links()))
                .toList());
    }

    private static DeliveryContent delivery(int i, String date, String city) {
        return DeliveryContent.at(VenueContent.of(word("l") + i))
                .withDate(PartialDate.parse(date))
                .withCity(city)
                .withEdition(word("e"))
                .withNote(word("n"))
                .withSpeakers(List.of(SpeakerContent.of(word("p") + i), SpeakerContent.of(word("q"))))
                .withLinks(links());
    }

    private static List<LinkContent> links() {
        return List.of(
                new LinkContent(LinkKind.SLIDES, "https://example.org/s", null, null, word("b")),
                new LinkContent(LinkKind.OTHER, "https://example.org/" + word("u"), word("k"), null, null));
    }

    @AfterEach
    void leaves() {
        browser.close();
        SiteFixture.empty();
        SentFiles.forget();
        StoredRows.in("outgoing_request").delete();
        SignedInSpeaker.nobody();
    }

    @Test
    void noPageScrollsSideways() {
        List<String> wide = new ArrayList<>();
        for (Page page : List.of(
                browser.page(NARROWEST, ColorScheme.LIGHT), browser.pageWithoutScript(NARROWEST, ColorScheme.DARK))) {
            for (String path : List.of(
                    "/",
                    "/en",
                    "/talks/long-1",
                    "/en/talks/long-1",
                    "/kit",
                    "/?q=" + word("l").substring(0, 30),
                    "/?q=" + word("a").substring(0, 40),
                    "/?q=nothing-" + word("z"),
                    "/?tag=" + word("g"),
                    "/nowhere")) {
                page.navigate(SiteFixture.address(path).toString());
                Object width = page.evaluate("document.documentElement.scrollWidth");
                Object beyond = page.evaluate(BEYOND);
                if (!width.equals(NARROWEST) || !beyond.equals("")) {
                    wide.add(path + ": " + width + " " + beyond);
                }
            }
        }
        assertEquals(List.of(), wide);
    }

    /** On a phone: the bars of the admin do not fit on the narrowest screen. */
    @Test
    void noPageOfTheAdminScrollsSideways() {
        SignedInSpeaker.account();
        watchedLinks();
        String deck = SentFiles.send(Pdfs.of(word("d"), word("w")), word("f") + ".pdf");
        List<String> paths = new ArrayList<>(List.of(
                "/admin",
                "/admin/talks",
                "/admin/talks?sort=title",
                "/admin/talks?q=" + word("z"),
                "/admin/proposals",
                "/admin/links",
                "/admin/links/requests",
                "/admin/history",
                "/admin/history/sign-ins",
                "/admin/bin",
                "/admin/import",
                "/admin/export",
                "/admin/settings",
                "/admin/account",
                "/slides/" + SentFiles.hash(deck)));
        long talk = StoredTalks.id("long-1");
        for (String page : List.of("", "/revisions", "/preview-links", "/deletion")) {
            paths.add("/admin/talks/" + talk + page);
        }
        paths.add("/admin/deliveries/new?talk=" + talk);
        paths.add("/admin/proposals/new?talk=" + talk);
        for (String kind : List.of("venue", "person", "tag")) {
            String list = "/admin/" + (kind.equals("person") ? "people" : kind + "s");
            long name = StoredNames.all(kind).oldestId();
            paths.addAll(List.of(list, list + "/new", list + "/" + name, list + "/" + name + "/merge"));
        }
        List<String> wide = new ArrayList<>();
        for (Page page :
                List.of(browser.page(390, ColorScheme.LIGHT), browser.pageWithoutScript(390, ColorScheme.DARK))) {
            page.navigate(SiteFixture.address("/login").toString());
            page.fill("[name=username]", SignedInSpeaker.USERNAME);
            page.fill("[name=password]", SignedInSpeaker.PASSWORD);
            page.click("main button[type=submit]");
            page.waitForURL("**/admin");
            for (String path : paths) {
                assertEquals(
                        200, page.navigate(SiteFixture.address(path).toString()).status(), path);
                page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)");
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (!width.equals(390)) {
                    wide.add(path + ": " + width + " " + page.evaluate(BEYOND));
                }
            }
        }
        assertEquals(List.of(), wide);
    }

    private static void watchedLinks() {
        StoredRows.in("link_check")
                .add(
                        "address",
                        "https://example.org/" + word("u"),
                        "state",
                        "dead",
                        "problem",
                        "NOT_FOUND",
                        "archived",
                        "https://archive.example/" + word("h"),
                        "next_check_at",
                        Instant.parse("2100-01-01T00:00:00Z"));
        StoredRows requests = StoredRows.in("outgoing_request");
        requests.add(
                "sent_at",
                Instant.parse("2026-01-01T00:00:00Z"),
                "purpose",
                "LINK_CHECK",
                "address",
                "https://example.org/" + word("u"),
                "outcome",
                "404",
                "bytes",
                12,
                "milliseconds",
                34);
    }
}
