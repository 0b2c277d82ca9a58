package org.estrade.web;

import static io.restassured.RestAssured.given;
import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.estrade.support.RawRequest;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.web.Endpoints.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests to every address of the admin from senders without permission: visitors, other sites, and accounts without the role. */
@QuarkusTest
class AdminAccessTest {

    /** The title of a draft. Only pages for a signed-in account may contain it. */
    private static final String SECRET = "Brouillon que personne ne doit lire";

    @BeforeEach
    void hiddenDraft() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(TestTalks.titled(SECRET, "secret")));
        StoredTalks.unpublishAll();
    }

    @AfterEach
    void emptySite() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    @Tag("slow")
    void visitorsAreRedirectedToTheSignIn() {
        for (Endpoint endpoint : Endpoints.admin()) {
            String path = Endpoints.sample(endpoint.path());
            for (String method : List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PROPFIND")) {
                for (String target : List.of(path, path + "/", path + "?x=1", path + "/nowhere")) {
                    RawRequest answer = RawRequest.send(method, target, "Sec-Fetch-Site: same-origin");
                    String request = method + " " + target;
                    assertEquals(303, answer.status(), request);
                    assertTrue(answer.header("Location").orElse("").startsWith("/login"), request);
                    assertFalse(answer.body().contains(SECRET), request);
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void noOtherSpellingOfAnAddressBypassesTheSignIn() {
        for (Endpoint endpoint : Endpoints.admin()) {
            String path = Endpoints.sample(endpoint.path());
            String rest = path.substring("/admin".length());
            for (String target : List.of(
                    "/admin;x" + rest,
                    "/admin;x=y/.." + path,
                    path + ";x",
                    path + "%3bx",
                    "/" + path,
                    "//localhost" + path,
                    "/admin/" + rest,
                    "/%2e" + path,
                    "/x/%2e%2e" + path,
                    "/x/.." + path,
                    "/." + path,
                    "/en/.." + path,
                    "/%2fadmin" + rest,
                    "/\\admin" + rest,
                    "/%5cadmin" + rest,
                    "/admin%00" + rest,
                    "/admin%2f" + rest.replaceFirst("/", ""),
                    "/%61dmin" + rest,
                    "/%2561dmin" + rest,
                    "/ADMIN" + rest,
                    "/Admin" + rest,
                    "/en" + path,
                    "http://localhost" + path,
                    "http://localhost//admin" + rest)) {
                for (String method : List.of("GET", "POST")) {
                    RawRequest answer = RawRequest.send(method, target, "Sec-Fetch-Site: same-origin");
                    boolean closed = answer.status() >= 400
                            || (answer.status() == 303
                                    && answer.header("Location").orElse("").startsWith("/login"));
                    assertTrue(closed, method + " " + target + " " + answer.status());
                    assertFalse(answer.body().contains(SECRET), target);
                }
            }
        }
    }

    /** A request with the session's cookie from another site, or from a program that is not a browser, changes nothing. */
    @Test
    @Tag("slow")
    void noOtherSiteChangesAnything() {
        String session = signIn(SignedInSpeaker.USERNAME, PASSWORD).getCookie("estrade");
        for (Endpoint endpoint : Endpoints.admin()) {
            if (!endpoint.method().equals("GET")) {
                String path = Endpoints.sample(endpoint.path());
                for (Map<String, String> headers : List.of(
                        Map.<String, String>of(),
                        Map.of("Origin", "https://elsewhere.example"),
                        Map.of("Origin", "null"),
                        Map.of("Referer", "https://elsewhere.example" + path),
                        Map.of("Origin", SignedInSpeaker.origin(), "Sec-Fetch-Site", "cross-site"))) {
                    assertEquals(
                            403,
                            given().redirects()
                                    .follow(false)
                                    .cookie("estrade", session)
                                    .headers(headers)
                                    .formParam("action", "publish")
                                    .request(endpoint.method(), path)
                                    .statusCode(),
                            endpoint + " " + headers);
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void anUnknownIdIsNotFound() {
        String session = signIn(SignedInSpeaker.USERNAME, PASSWORD).getCookie("estrade");
        for (Endpoint endpoint : Endpoints.admin()) {
            if (endpoint.path().contains("{")) {
                for (String id : List.of("999999999", "0", "999999999999999999999999", "x", "-1")) {
                    int status = status(endpoint, id, session, false);
                    // a form with a file is sent in another format
                    assertEquals(
                            404, status == 415 ? status(endpoint, id, session, true) : status, endpoint + " " + id);
                }
            }
        }
    }

    private static int status(Endpoint endpoint, String id, String session, boolean isMultipart) {
        RequestSpecification request = fromThisSite().cookie("estrade", session).urlEncodingEnabled(false);
        return (isMultipart ? request.multiPart("x", "y") : request.formParam("x", "y"))
                .request(endpoint.method(), Endpoints.with(endpoint.path(), id))
                .statusCode();
    }

    @Test
    void anAccountWithoutTheRoleIsRefused() {
        SignedInSpeaker.account("guest@orsel.example", "guest");
        String session = signIn("guest@orsel.example", PASSWORD).getCookie("estrade");
        for (Endpoint endpoint : Endpoints.admin()) {
            assertEquals(
                    403,
                    fromThisSite()
                            .cookie("estrade", session)
                            .request(endpoint.method(), Endpoints.sample(endpoint.path()))
                            .statusCode(),
                    endpoint::toString);
        }
    }

    @Test
    void theSpeakerReadsTheDraft() {
        assertTrue(SignedInSpeaker.browser().get("/admin/talks").asString().contains(SECRET));
    }
}
