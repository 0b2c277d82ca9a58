package org.estrade.support;

import static io.restassured.RestAssured.given;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

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
        SiteFixture.execute("delete from account");
        SiteFixture.execute("delete from sign_in_failure");
        SiteFixture.execute("delete from setup_token");
    }

    /** One more account, with the same password. */
    public static void account(String username, String role) {
        SiteFixture.execute("insert into account (username, password_hash, role) values ('%s', '%s', '%s')"
                .formatted(username, BcryptUtil.bcryptHash(PASSWORD, 4), role));
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
                .formParam("username", username)
                .formParam("password", password)
                .post("/login");
    }

    /** Scheme, host and port of the site under test. */
    public static String origin() {
        return "http://localhost:" + RestAssured.port;
    }
}
