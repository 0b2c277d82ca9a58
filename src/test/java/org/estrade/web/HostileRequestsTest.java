package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.support.AuditEntries;
import org.estrade.support.RawRequest;
import org.estrade.support.SignedInSpeaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a request consists of, no route answers with an error of the server, and each answer has the headers. */
@QuarkusTest
@Tag("slow")
class HostileRequestsTest {

    private static final List<String> HEADERS = List.of("X-Content-Type-Options");
    private static final List<String> HEADERS_OF_DOCUMENTS =
            List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy");

    private static final Pattern TYPE = Pattern.compile("(?im)^content-type: (.*)$");
    private static final Pattern TEXT_WITHOUT_CHARSET = Pattern.compile("(?i)text/(?!.*; ?charset=).*");

    /** The types of what browsers show as a document; an answer without content has no type. */
    private static final Pattern DOCUMENT = Pattern.compile("(?i)content-type: (?:text/(?:html|plain)|[a-z/+]*xml)");

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=x";
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\na\r\n";

    private final Map<String, String> faults = new TreeMap<>();

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
    void everyRouteRefusesTooManyFieldsAndCutBodies() {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        String signedIn = "Cookie: estrade=" + cookie;
        for (String path : paths()) {
            send("POST", path, "fields", "a=&".repeat(10_000), FORM, signedIn);
            send("POST", path, "no percent sign", "%zz=%&%q=%", FORM, signedIn);
            send("POST", path, "cut part", PART.formatted("a") + "--x\r\nContent-Dis", MULTIPART, signedIn);
            send("POST", path, "no boundary", "abc", MULTIPART, signedIn);
            send("POST", path, "few fields", "a=&".repeat(5_000), FORM);
            send("POST", path, "odd header", "--x\r\n\0\r\n: x\r\n\r\n", MULTIPART);
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void anAdminFormOfMoreThanTwentyThousandFieldsIsRefused() {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        String fields = PART.formatted("a").repeat(20_001) + "--x--\r\n";
        for (String path : List.of("/admin/import", "/admin/import/application", "/admin/settings")) {
            send("POST", path, "fields", fields, MULTIPART, "Cookie: estrade=" + cookie);
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void everyRouteAnswersOddAddressesAndHosts() {
        for (String path : paths()) {
            send("GET", path + "?" + "a=&".repeat(1_000), "many parameters", "", "X: y");
            for (String query :
                    List.of("?q=%", "?%q=", "?q=%zz&tag=%", "?q=a|b", "?q={", "?q=\"", "?q=\u0080", "%", "/%zz")) {
                String target = path + query;
                assertEquals(400, RawRequest.send("GET", target).status(), target);
                note(
                        "GET " + target,
                        "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(target));
            }
            for (String host : List.of("", "a b", "]", "[::1", "a:99999", "a:-1", "\u00e9", "x".repeat(3_000))) {
                note(
                        "GET " + path + " host " + host,
                        "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host));
            }
            note("GET " + path + " HTTP/1.0, odd host", "GET %s HTTP/1.0\r\nHost: a:-1\r\n\r\n".formatted(path));
            note("GET " + path + " no host", "GET %s HTTP/1.1\r\nConnection: close\r\n\r\n".formatted(path));
        }
        assertEquals(Map.of(), faults);
    }

    /** The QR code of a talk holds the address of the site, and no code has room for such an address. */
    @Test
    void aHostThatIsLongerThanAnyNameIsRefused() {
        for (String path : List.of("/", "/t/1.svg")) {
            String answer = RawRequest.exchange(
                    "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, "x".repeat(260)));
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
    }

    /** Headers that say something about the answer, where the answer is made without a page. */
    @Test
    void oddHeadersAreNoErrorOfTheServer() {
        for (String header : List.of(
                "Accept-Language: *;q=2,,;",
                "Accept-Language: ,",
                "Accept-Language: fr;q=x",
                "Accept-Language: -,_,;q=1",
                "Accept: x",
                "Accept: */*;q=a",
                "Accept-Encoding: br;q=x, gzip;;q=1",
                "Cookie: estrade=;estrade=x;=;;\"",
                "Range: bytes=-1-,x",
                "Expect: nothing",
                "Sec-Fetch-Site: x",
                "Content-Type: x; charset=nothing")) {
            for (String path : List.of("/", "/talks.json", "/login", "/admin/talks", "/nowhere", "/a//b", "/%")) {
                for (String method : List.of("GET", "POST", "TRACE")) {
                    send(method, path, header, method.equals("POST") ? "a=b" : "", header);
                    String otherOrigin = "%s %s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n%s\r\n\r\n";
                    note(
                            method + " " + path + " from elsewhere, " + header,
                            otherOrigin.formatted(method, path, header));
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    private static Set<String> paths() {
        Set<String> paths = new TreeSet<>(List.of("/nowhere", "/admin/nowhere"));
        Endpoints.all().forEach(endpoint -> paths.add(Endpoints.sample(endpoint.path())));
        // it ends the session that the other requests need
        paths.remove("/logout");
        return paths;
    }

    private void send(String method, String path, String kind, String body, String... headers) {
        note(
                method + " " + path + " " + kind,
                "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: %s\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n\r\n%s"
                        .formatted(
                                method,
                                path,
                                RestAssured.port,
                                SignedInSpeaker.origin(),
                                body.length(),
                                String.join("\r\n", headers),
                                body));
    }

    private void note(String what, String request) {
        String answer = RawRequest.exchange(request);
        assertTrue(answer.startsWith("HTTP/1."), what + ": " + answer);
        int status = Integer.parseInt(answer.substring(9, 12));
        String head = answer.split("\r\n\r\n", 2)[0];
        boolean isDocument = !head.toLowerCase(Locale.ROOT).contains("content-type:")
                || DOCUMENT.matcher(head).find();
        List<String> needed = isDocument ? HEADERS_OF_DOCUMENTS : HEADERS;
        List<String> missing =
                needed.stream().filter(name -> !head.contains(name + ":")).toList();
        if (status >= 500 || !missing.isEmpty()) {
            faults.put(what, status + " without " + missing);
        }
        Matcher type = TYPE.matcher(head);
        boolean isTyped = type.find()
                && !TEXT_WITHOUT_CHARSET.matcher(type.group(1).strip()).matches();
        if (!isTyped && !answer.endsWith("\r\n\r\n")) {
            faults.put(what, "content without its type");
        }
    }
}
