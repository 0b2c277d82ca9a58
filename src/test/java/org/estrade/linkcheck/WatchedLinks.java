package org.estrade.linkcheck;

import static io.restassured.RestAssured.given;
import static org.estrade.support.SignedInSpeaker.browser;

import java.time.Duration;
import org.estrade.outgoing.VideoProviders;
import org.estrade.support.LocalWeb;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A speaker's links, watched through simulated weeks by a program that asks a server on this machine. */
final class WatchedLinks {

    private WatchedLinks() {}

    static void begin(LinkWatch watch, LocalWeb web) {
        SignedInSpeaker.account();
        SiteFixture.ofJeanneOrsel();
        watch.ask(VideoProviders.KNOWN, web.address("archive", "/available"), web.address("archive", "/save/"));
    }

    static void end(LinkWatch watch, LocalWeb web) {
        SiteFixture.empty();
        SiteFixture.anonymous();
        SignedInSpeaker.nobody();
        StoredRows.in("outgoing_request").delete();
        watch.ask(VideoProviders.KNOWN, WebArchive.AVAILABILITY, WebArchive.SAVE);
        web.close();
    }

    /** Makes the web archive have a copy of every page, at this address. */
    static void archive(LocalWeb web, String copy) {
        web.page(
                "/available",
                "application/json",
                "{\"archived_snapshots\":{\"closest\":{\"available\":true,\"status\":\"200\",\"url\":\"" + copy
                        + "\"}}}");
    }

    /** Makes the next look at every link due, as when the time has passed. */
    static void due() {
        StoredRows.in("link_check").age("next_check_at", Duration.ofDays(7));
    }

    /** A week passes, and the program looks at every link. */
    static void week(LinkWatch watch) {
        watch.updateWatched();
        due();
        watch.checkDue();
    }

    /** The path that a button of the admin's page sends its form to. */
    static String button(String address, String action) {
        return "/admin/links/"
                + StoredRows.in("link_check").where("address", address).id() + "/" + action;
    }

    static void press(String address, String action) {
        browser().post(button(address, action)).then().statusCode(303);
    }

    static Document admin(String path) {
        return Jsoup.parse(browser().get(path).then().statusCode(200).extract().asString());
    }

    /** The page of a talk, as visitors get it. */
    static Document talk(String slug) {
        return Jsoup.parse(
                given().get("/talks/" + slug).then().statusCode(200).extract().asString());
    }
}
