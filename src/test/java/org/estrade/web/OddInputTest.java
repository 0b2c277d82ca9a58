package org.estrade.web;

import static org.estrade.support.SignedInSpeaker.browser;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.origin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.estrade.account.OneTimeTokens;
import org.estrade.support.AuditEntries;
import org.estrade.support.RawRequest;
import org.estrade.support.SignedInSpeaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Unusual input that nobody types by hand. Each request gets a proper response, and the log contains no error. */
@Tag("slow")
@QuarkusTest
class OddInputTest {

    private static final List<String> ODD =
            List.of("%00", "a%00b", "%01%1F%7F", "%ED%A0%80", "%FF%FE", "%E2%80%A8", "%EF%BF%BF", "%F0%9F%98%80");

    @Inject
    OneTimeTokens tokens;

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    @Test
    void unusualTextInEachSignInFieldGetsAResponse() {
        List<String> failures = new ArrayList<>();
        for (String odd : ODD) {
            SignedInSpeaker.forgetFailures();
            for (String field : List.of("username", "password", "stay", "return")) {
                String others = field.equals("username")
                        ? "password=x&"
                        : "username=x&" + (field.equals("password") ? "" : "password=x&");
                note(failures, 422, post(fromThisSite(), "/login", others + field + "=" + odd), field + "=" + odd);
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void anUnusualReturnPathOrPreviewTokenGetsAResponse() {
        List<String> failures = new ArrayList<>();
        for (String odd : ODD) {
            note(failures, 200, get("/login?return=" + odd), "return=" + odd);
            note(failures, 200, get("/login?return=/admin/" + odd), "return=/admin/" + odd);
            note(failures, 404, get("/setup?token=" + odd), "setup " + odd);
            note(failures, 403, get("/setup/password?token=" + odd), "setup/password " + odd);
            note(failures, odd.matches(".*%[01].*") ? 400 : 404, get("/preview/" + odd), "preview " + odd);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void unusualSetupFieldsGetAResponse() {
        SignedInSpeaker.nobody();
        List<String> failures = new ArrayList<>();
        String token = "token=" + tokens.issue().text() + "&";
        for (String odd : ODD.subList(0, 4)) {
            note(failures, 403, post(fromThisSite(), "/setup", "token=" + odd), "token=" + odd);
            note(
                    failures,
                    422,
                    post(fromThisSite(), "/setup", token + "name=a" + odd + "&username=b&password=c"),
                    "name=" + odd);
            note(
                    failures,
                    422,
                    post(
                            fromThisSite(),
                            "/setup",
                            token + "name=a&username=b" + odd + "&password=une+phrase+assez+longue"),
                    "username=" + odd);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void unusualAccountFieldsGetAResponse() {
        List<String> failures = new ArrayList<>();
        for (String odd : ODD) {
            note(failures, 422, post(browser(), "/admin/account/preferences", "language=" + odd), "language=" + odd);
            SignedInSpeaker.forgetFailures();
            note(
                    failures,
                    422,
                    post(browser(), "/admin/account/password", "current=" + odd + "&password=une+phrase+assez+longue"),
                    "current=" + odd);
        }
        assertEquals(List.of(), failures);
    }

    /** Requests that no HTTP client library would send. */
    @Test
    void unusualBytesInHeadersGetAResponse() {
        String body = "username=%s&password=%s"
                .formatted(SignedInSpeaker.USERNAME.replace("@", "%40"), SignedInSpeaker.PASSWORD.replace(' ', '+'));
        List<String> failures = new ArrayList<>();
        for (String odd : List.of("\u0080\u00ff", "\u0001", "\u0000", "x".repeat(2_000))) {
            // the server itself refuses control characters
            boolean control = odd.charAt(0) < ' ';
            note(failures, control ? 400 : 200, get("/", "Cookie: estrade=" + odd), "cookie " + odd);
            note(failures, control ? 400 : 303, get("/admin", "Cookie: estrade=" + odd), "admin cookie " + odd);
            note(failures, control ? 400 : 200, get("/login", "Accept-Language: " + odd), "language " + odd);
            String answer = RawRequest.exchange("""
                    POST /login HTTP/1.1\r
                    Host: localhost:%d\r
                    Origin: %s\r
                    User-Agent: %s\r
                    Connection: close\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: %d\r
                    \r
                    %s""".formatted(RestAssured.port, origin(), odd, body.length(), body));
            note(failures, control ? 400 : 303, Integer.parseInt(answer.split(" ", 3)[1]), "agent " + odd);
        }
        assertEquals(List.of(), failures);
    }

    private static int post(RequestSpecification request, String path, String body) {
        return request.contentType("application/x-www-form-urlencoded")
                .body(body)
                .post(path)
                .statusCode();
    }

    private static int get(String path, String... headers) {
        return RawRequest.send("GET", path, headers).status();
    }

    private static void note(List<String> failures, int expected, int status, String what) {
        if (status != expected) {
            failures.add(status + " for " + what);
        }
    }
}
