package org.estrade.transfer.webpage.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.LocalWeb;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The kind, title and language of a link that is pasted into the form of a talk. */
@QuarkusTest
class LinkReadingTest {

    private final LocalWeb web = new LocalWeb();

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
        web.close();
    }

    @Test
    void aLinkIsRecognisedByItsAddressWithoutARequestAndByItsPageWithOne() {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        AdminBrowser browser = new AdminBrowser();
        String address = web.address("tube", "/videos/watch/1");
        web.page(
                "/videos/watch/1",
                "text/html",
                "<!doctype html><title>x</title><meta property=og:title content='Taming the ivy with your tests'>");
        String byAddress =
                browser.send("/admin/link-reading/address", "url", address).asString();
        assertEquals("{\"kind\":\"video\",\"title\":\"\",\"language\":\"\",\"sentence\":\"\"}", byAddress);
        assertEquals(List.of(), web.requests());
        String byPage = browser.send("/admin/link-reading/page", "url", address).asString();
        assertTrue(
                byPage.startsWith(
                        "{\"kind\":\"video\",\"title\":\"Taming the ivy with your tests\",\"language\":\"en\""),
                byPage);
        assertFalse(web.requests().isEmpty());
        web.page(
                "/event",
                "text/html",
                "<!doctype html><title>x</title><script type='application/ld+json'>{\"@type\":\"Event\",\"name\":\"BeeFest\","
                        + "\"startDate\":\"2025-05-23\",\"location\":{\"@type\":\"Place\",\"name\":\"Cap\","
                        + "\"address\":\"1 quai, 33000 Bordeaux\"}}</script>");
        String event = browser.send("/admin/link-reading/page", "url", web.address("event", "/event"))
                .asString();
        assertTrue(
                event.contains(
                        "{\"values\":{\"venue\":\"BeeFest\"},\"note\":\"Événement ou lieu\u00a0: BeeFest (D’après"),
                event);
        assertTrue(event.contains("\"year\":\"2025\""), event);
    }
}
