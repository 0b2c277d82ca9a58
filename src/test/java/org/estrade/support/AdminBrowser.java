package org.estrade.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The speaker at one browser, in one session: what a page says once is said to it. */
public final class AdminBrowser {

    private String session;

    /** Signs in; {@link SignedInSpeaker#account} must be there. */
    public AdminBrowser() {
        session = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
    }

    public RequestSpecification request() {
        return SignedInSpeaker.fromThisSite().cookie("estrade", session);
    }

    /** A page that is there. */
    public Document open(String path) {
        Response answer = request().get(path);
        assertEquals(200, answer.statusCode(), path);
        return page(answer);
    }

    /** What the sheet at that path says that it was opened on. */
    public String version(String path) {
        return open(path).expectFirst("[name=version]").attr("value");
    }

    /** Sends a form: its fields' names and values in turn. */
    public Response send(String path, String... fields) {
        RequestSpecification request = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        Response answer = request.post(path);
        // as a browser does: the session may have got a new token
        session = Optional.ofNullable(answer.getCookie("estrade")).orElse(session);
        return answer;
    }

    /** Sends a form that is accepted, and opens the page that it leads to. */
    public Document follow(String path, String... fields) {
        Response answer = send(path, fields);
        assertEquals(303, answer.statusCode(), answer.asString());
        return open(answer.header("Location"));
    }

    /** Sends a form that is refused, and reads it as it comes back. */
    public Document refused(String path, String... fields) {
        Response answer = send(path, fields);
        assertEquals(422, answer.statusCode(), path);
        return page(answer);
    }

    private static Document page(Response answer) {
        NuChecker.assertConforms(answer.asString());
        return Jsoup.parse(answer.asString());
    }
}
