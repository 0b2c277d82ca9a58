package org.estrade.account;

import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.USERNAME;
import static org.estrade.support.SignedInSpeaker.fromThisSite;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.estrade.session.AuditTrail;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The page of the account of a speaker who is signed in at one browser. */
abstract class AccountPageFixture {

    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";

    @Inject
    AuditTrail audit;

    String session;

    @BeforeEach
    void jeanneAtTwoBrowsers() {
        SignedInSpeaker.account();
        AuditEntries.clear();
        session = open(FIREFOX);
    }

    @AfterEach
    void leaveNothing() {
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    RequestSpecification browser() {
        return fromThisSite().cookie("estrade", session);
    }

    Document page() {
        return Jsoup.parse(browser().get("/admin/account").asString());
    }

    String flashMessage() {
        return page().select(".flash p").text();
    }

    static String open(String userAgent) {
        RequestSpecification browser = fromThisSite();
        if (userAgent != null) {
            browser.header("User-Agent", userAgent);
        }
        return browser.formParam("username", USERNAME)
                .formParam("password", PASSWORD)
                .post("/login")
                .getCookie("estrade");
    }

    static int status(String session) {
        return fromThisSite().cookie("estrade", session).get("/admin/account").statusCode();
    }

    List<String> recorded() {
        return audit.newest(0, 9).stream()
                .map(entry -> entry.action() + " " + entry.kind() + " " + entry.name())
                .toList();
    }

    static List<String> sessions(Document page) {
        return page.select(".rows li").stream()
                .map(row -> row.expectFirst("p").wholeText() + " | "
                        + row.expectFirst(".hint").text())
                .toList();
    }
}
