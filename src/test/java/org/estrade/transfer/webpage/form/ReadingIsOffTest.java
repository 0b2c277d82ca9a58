package org.estrade.transfer.webpage.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.estrade.outgoing.SwitchedOff;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A setting forbids requests to other hosts: no page offers to read another one. */
@QuarkusTest
class ReadingIsOffTest {

    @Test
    void noFormOffersToReadAPage() {
        SwitchedOff.untilTheEndOfTheTest();
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        SiteFixture.publish(List.of(TestTalks.titled("Un essai", "un-essai")));
        AdminBrowser browser = new AdminBrowser();
        assertEquals(
                0,
                browser.open("/admin/deliveries/new")
                        .select("#page, #read-page")
                        .size());
        assertFalse(browser.open("/admin/talks/new").expectFirst("#talk-form").hasAttr("data-reads-pages"));
        Document answer = Jsoup.parse(browser.send("/admin/deliveries/read", "page", "https://a.example/")
                .asString());
        assertEquals(0, answer.select("#page").size());
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
    }
}
