package org.estrade.vault;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.estrade.support.AdminBrowser;
import org.estrade.support.AuditEntries;
import org.estrade.support.Browser;
import org.estrade.support.ForeignScripts;
import org.estrade.support.LocalWeb;
import org.estrade.support.NeedsBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredSite;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of ways to write a script, where no form for talks is: PDF files, pages of events, watched links, accounts, the audit,
 * the settings. None is alive in the parsed page, nor in a browser without the content policy.
 */
@QuarkusTest
@Tag("slow")
class ForeignNamesTest {

    private static final List<String> SCRIPTS = ForeignScripts.all();

    private AdminBrowser speaker;

    @BeforeEach
    void speaker() {
        SiteFixture.empty();
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
        SentFiles.forget();
        speaker = new AdminBrowser();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SentFiles.forget();
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    private void assertDead(String... paths) {
        for (String path : paths) {
            RequestSpecification browser = path.startsWith("/admin") ? speaker.request() : given();
            String html = browser.get(path).then().statusCode(200).extract().asString();
            assertEquals(List.of(), ForeignScripts.aliveIn(html), path);
        }
    }

    private static String printable(String script) {
        return script.replaceAll("[^ -~]", " ");
    }

    @Test
    void inTheTextsLinksAndPropertiesOfAPdf() {
        byte[] deck = Pdfs.changed(
                document -> {
                    document.getDocumentInformation().setTitle(SCRIPTS.get(0));
                    document.getDocumentInformation().setAuthor(SCRIPTS.get(1));
                    List<PDAnnotation> links = new ArrayList<>();
                    for (String script : SCRIPTS) {
                        for (String address :
                                List.of("javascript:alert(1)//" + script, "https://x.example/" + script, script)) {
                            PDActionURI action = new PDActionURI();
                            action.setURI(address);
                            PDAnnotationLink link = new PDAnnotationLink();
                            link.setAction(action);
                            link.setRectangle(new PDRectangle(60, 300, 200, 40));
                            links.add(link);
                        }
                    }
                    document.getPage(0).setAnnotations(links);
                },
                SCRIPTS.stream().limit(80).map(ForeignNamesTest::printable).toArray(String[]::new));
        String address = SentFiles.send(deck, SCRIPTS.get(2) + ".pdf");
        SiteFixture.publish(List.of(TestTalks.titled("Fourmis", "ants")
                .withDeliveries(List.of(DeliveryContent.at(VenueContent.of("Antfest"))
                        .withLinks(List.of(LinkContent.of(LinkKind.SLIDES, address)))))));
        String hash = SentFiles.hash(address);
        assertEquals(80L, StoredRows.in("vault_page").where("hash", hash).count(), "the file was not read");
        assertDead(
                "/slides/" + hash,
                "/en/slides/" + hash,
                "/talks/ants",
                "/?q=onerror",
                "/admin/talks/" + StoredTalks.newestId(),
                "/admin/links");
    }

    @Test
    void inThePageOfAnEvent() throws Exception {
        try (LocalWeb web = new LocalWeb()) {
            SiteFixture.publish(List.of(TestTalks.titled("Fourmis", "ants")));
            ObjectMapper json = new ObjectMapper();
            for (int i = 0; i < SCRIPTS.size(); i += 4) {
                String script = SCRIPTS.get(i);
                String text = json.writeValueAsString(script).replace("</", "<\\/");
                String attribute = script.replace("\"", "&quot;");
                web.page(
                        "/" + i,
                        "text/html; charset=utf-8",
                        ("<!doctype html><title>%2$s 2025</title><meta property=\"og:title\" content=\"%2$s\">"
                                        + "<script type=\"application/ld+json\">{\"@type\":\"Event\",\"name\":%1$s,\"startDate\":"
                                        + "\"2025-05-22\",\"location\":{\"@type\":\"Place\",\"name\":%1$s,\"address\":"
                                        + "{\"addressLocality\":%1$s}},\"performer\":[{\"@type\":\"Person\",\"name\":%1$s,"
                                        + "\"url\":%1$s}],\"workFeatured\":{\"@type\":\"PresentationDigitalDocument\",\"url\":%1$s}}"
                                        + "</script><h1>%3$s</h1><a href=\"%2$s\">Slides</a>")
                                .formatted(text, attribute, script));
                String form = speaker.send("/admin/deliveries/read", "page", web.address("ants", "/" + i))
                        .asString();
                assertEquals(List.of(), ForeignScripts.aliveIn(form), script);
            }
        }
        StoredRows.in("outgoing_request").delete();
    }

    @Test
    void inLinksAccountsTheAuditAndTheSettings() {
        store();
        assertDead(
                "/admin",
                "/admin/accounts",
                "/admin/history",
                "/admin/history?page=2",
                "/admin/history/sign-ins",
                "/admin/links",
                "/admin/settings",
                "/admin/venues",
                "/admin/people",
                "/admin/import",
                "/admin/account",
                "/",
                "/kit",
                "/en/kit");
    }

    private static void store() {
        for (int i = 0; i < SCRIPTS.size(); i++) {
            String script = SCRIPTS.get(i);
            if (i % 10 == 0) {
                SignedInSpeaker.account(script, "editor");
            }
            AuditEntries.add(Instant.now(), script, "edit", "talk", null, script);
            StoredRows.in("link_check")
                    .add(
                            "address",
                            "https://x.example/" + i + script,
                            "state",
                            i % 2 == 0 ? "moved" : "dead",
                            "problem",
                            "NOT_FOUND",
                            "moved_to",
                            i % 4 == 0 ? "javascript:alert(1)//" + script : script,
                            "archived",
                            script,
                            "next_check_at",
                            Instant.now());
        }
        String all = String.join(" ", SCRIPTS).replaceAll("\\s+", " ");
        StoredSite.settings().set("name", all.substring(0, 190), "portrait_credit", all.substring(0, 200));
        for (String language : List.of("fr", "en")) {
            StoredSite.text(language).set("pitch", all.substring(0, 300), "in_1000", all.substring(0, 1000));
        }
        SiteFixture.forgetWhatWasRead();
    }

    /** A browser that ignores the policy sees every script in a page of a talk and in the forms. */
    @Test
    @NeedsBrowser
    void inABrowserWithoutThePolicy() {
        List<TalkContent> talks = new ArrayList<>();
        for (int i = 0; i < SCRIPTS.size(); i++) {
            String script = SCRIPTS.get(i).replaceAll("\\s+", " ");
            talks.add(new TalkContent(
                    "x" + i,
                    Map.of("fr", new TalkText("x " + script, SCRIPTS.get(i))),
                    List.of(),
                    List.of(DeliveryContent.at(VenueContent.of("Antfest " + i))
                            .withNote(script)
                            .withLinks(List.of(
                                    new LinkContent(LinkKind.OTHER, "https://x.example/" + i, script, null, null)))),
                    List.of()));
        }
        SiteFixture.publish(talks);
        store();
        List<String> ran = new ArrayList<>();
        TreeSet<String> alive = new TreeSet<>();
        Browser browser = Browser.open();
        try {
            Page page = browser.pageWithoutPolicy(1280);
            page.onDialog(dialog -> {
                ran.add(page.url() + ": " + dialog.message());
                dialog.dismiss();
            });
            page.navigate(SiteFixture.address("/login").toString());
            // the door to our own scripts is open, or the browser would see nothing
            page.evaluate("eval('document.title = 1 + 1')");
            assertEquals("2", page.title());
            page.getByLabel("Adresse e-mail").fill(SignedInSpeaker.USERNAME);
            page.getByLabel("Mot de passe").fill(SignedInSpeaker.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/admin");
            List<String> ids = StoredTalks.all().ordered("id", "id");
            List<String> paths = new ArrayList<>(Arrays.asList(
                    "/", "/kit", "/admin", "/admin/talks", "/admin/links", "/admin/accounts", "/admin/history"));
            for (int i = 0; i < ids.size(); i += 26) {
                paths.add("/admin/talks/" + ids.get(i));
                paths.add("/talks/x" + i);
            }
            for (String path : paths) {
                page.navigate(SiteFixture.address(path).toString());
                alive.addAll(ForeignScripts.aliveIn(page.content()));
            }
        } finally {
            browser.close();
        }
        assertEquals(List.of(), ran);
        assertEquals(List.of(), List.copyOf(alive));
    }
}
