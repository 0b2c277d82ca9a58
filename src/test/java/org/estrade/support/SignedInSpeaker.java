package org.estrade.support;

import static io.restassured.RestAssured.given;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The speaker, at a browser of their own, after signing in through the real form. */
public final class SignedInSpeaker {

    public static final String USERNAME = "jeanne@orsel.example";
    public static final String PASSWORD = "la pluie sur les capteurs";

    private SignedInSpeaker() {}

    /** Only this account, and no failure to sign in remembered. */
    public static void account() {
        nobody();
        account(USERNAME, "speaker");
    }

    /** No account at all, as on a new site. */
    public static void nobody() {
        StoredRows.in("account").delete();
        forgetFailures();
        StoredRows.in("setup_token").delete();
        StoredRows.in("sign_in_event").delete();
    }

    /** Forgets the failures to sign in, which slow down the next attempts. */
    public static void forgetFailures() {
        StoredRows.in("sign_in_failure").delete();
    }

    /** Chooses the language of the admin for every account. */
    public static void language(String language) {
        StoredRows.in("account").set("language", language);
    }

    /** Lets every session end, as if its time were over. */
    public static void endSessions() {
        StoredRows.in("session").set("expires_at", Instant.now().minusSeconds(60));
    }

    /** One more account, with the same password. */
    public static void account(String username, String role) {
        StoredRows.in("account")
                .add("username", username, "password_hash", BcryptUtil.bcryptHash(PASSWORD, 4), "role", role);
    }

    /** A request as a page of this site sends it, without a session. */
    public static RequestSpecification fromThisSite() {
        return given().redirects().follow(false).header("Origin", origin()).header("Accept-Language", "fr");
    }

    /** The same from the browser that signed in. */
    public static RequestSpecification browser() {
        return fromThisSite().cookie("estrade", signIn(USERNAME, PASSWORD).getCookie("estrade"));
    }

    public static Response signIn(String username, String password) {
        return fromThisSite()
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("username", username)
                .formParam("password", password)
                .post("/login");
    }

    /** Scheme, host and port of the site under test. */
    public static String origin() {
        return "http://localhost:" + RestAssured.port;
    }
}
