package org.estrade.web;

import static io.restassured.RestAssured.given;
import static org.estrade.support.SignedInSpeaker.PASSWORD;
import static org.estrade.support.SignedInSpeaker.fromThisSite;
import static org.estrade.support.SignedInSpeaker.signIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.account.Account;
import org.estrade.support.RawRequest;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.TestTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every address that the program answers is either known to be public, or closed. A new one is closed, or fails here. */
@QuarkusTest
class EveryRouteTest {

    private static final Set<String> PUBLIC = Set.of(
            "/",
            "/{language:[a-z][a-z]}",
            "/oembed",
            "/talks.png",
            "/{language:[a-z][a-z]}/talks.png",
            "/talks/{slug}.png",
            "/{language:[a-z][a-z]}/talks/{slug}.png",
            "/talks/{slug}",
            "/{language:[a-z][a-z]}/talks/{slug}",
            "/feed.atom",
            "/{language:[a-z][a-z]}/feed.atom",
            "/calendar.ics",
            "/{language:[a-z][a-z]}/calendar.ics",
            "/deliveries/{id:[0-9a-f]{8}-[0-9a-f-]{27}}.ics",
            "/{language:[a-z][a-z]}/deliveries/{id:[0-9a-f]{8}-[0-9a-f-]{27}}.ics",
            "/talks/{slug:[a-z0-9-]+}.bib",
            "/talks/{slug:[a-z0-9-]+}.csl.json",
            "/talks.json",
            "/talks.schema.json",
            "/sitemap.xml",
            "/robots.txt",
            "/kit",
            "/{language:[a-z][a-z]}/kit",
            "/kit.zip",
            "/{language:[a-z][a-z]}/kit.zip",
            "/preview/{token}",
            "/css/{name:admin|talk-form}.css",
            "/login",
            "/logout",
            "/media/{id:[0-9]{1,18}}/{name}",
            "/setup",
            "/setup/password");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    /** In the list of talks, and nowhere else: whoever reads it got in. */
    private static final String SECRET = "Brouillon que personne ne doit lire";

    /**
     * A method of a resource: {@code GET /admin/talks}.
     *
     * @param declaring the resource, or the class that it has the method from: whose annotations close it
     */
    private record Endpoint(String method, String path, JavaClass resource, JavaClass declaring) {

        boolean isClosed() {
            return isForSpeakers(resource) && isForSpeakers(declaring);
        }

        private static boolean isForSpeakers(JavaClass one) {
            return one.isAnnotatedWith(RolesAllowed.class)
                    && List.of(one.getAnnotationOfType(RolesAllowed.class).value())
                            .equals(List.of(Account.SPEAKER));
        }
    }

    @Inject
    Router router;

    @BeforeEach
    void somethingToHide() {
        SignedInSpeaker.account();
        SiteFixture.publish(List.of(TestTalks.titled(SECRET, "secret")));
        SiteFixture.execute("update talk set published_at = null");
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    void everyResourceIsKnownToBePublicOrClosedAtItsClass() {
        Set<String> open = new TreeSet<>();
        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.isClosed()) {
                open.add(endpoint.path());
            }
            assertEquals(isAdmin(endpoint.path()), endpoint.isClosed(), endpoint::toString);
        }
        assertEquals(new TreeSet<>(PUBLIC), open);
    }

    @Test
    void noMethodOfTheAdminIsOpenedByItself() {
        assertEquals(
                List.of(),
                resources()
                        .flatMap(resource -> resource.getAllMethods().stream())
                        .filter(method ->
                                method.isAnnotatedWith(PermitAll.class) || method.isAnnotatedWith(RolesAllowed.class))
                        .toList());
    }

    /** Routes beside the resources: they name no path of their own, but for what Quarkus keeps under its own. */
    @Test
    void noOtherRouteServesAPathOfTheAdmin() {
        assertEquals(
                List.of(),
                router.getRoutes().stream()
                        .map(Route::getPath)
                        .filter(Objects::nonNull)
                        .filter(path -> !path.equals("/") && !path.startsWith("/q/"))
                        .toList());
    }

    @Test
    @Tag("slow")
    void strangersAreSentToSignIn() {
        for (Endpoint endpoint : adminEndpoints()) {
            String path = sample(endpoint.path());
            for (String method : List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PROPFIND")) {
                for (String target : List.of(path, path + "/", path + "?x=1", path + "/nowhere")) {
                    RawRequest answer = RawRequest.send(method, target, "Sec-Fetch-Site: same-origin");
                    String asked = method + " " + target;
                    assertEquals(303, answer.status(), asked);
                    assertTrue(answer.header("Location").orElse("").startsWith("/login"), asked);
                    assertFalse(answer.body().contains(SECRET), asked);
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void noSpellingOfAnAddressOpens() {
        for (Endpoint endpoint : adminEndpoints()) {
            String path = sample(endpoint.path());
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

    /** Whoever is signed in: a page of another site, or a program without a browser, changes nothing in their name. */
    @Test
    @Tag("slow")
    void noOtherSiteChangesAnything() {
        String session = signIn(SignedInSpeaker.USERNAME, PASSWORD).getCookie("estrade");
        for (Endpoint endpoint : adminEndpoints()) {
            if (!endpoint.method().equals("GET")) {
                String path = sample(endpoint.path());
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
    void whatIsNotThereIsNotFound() {
        String session = signIn(SignedInSpeaker.USERNAME, PASSWORD).getCookie("estrade");
        for (Endpoint endpoint : adminEndpoints()) {
            if (endpoint.path().contains("{")) {
                for (String id : List.of("999999999", "0", "999999999999999999999999", "x", "-1")) {
                    assertEquals(
                            404,
                            fromThisSite()
                                    .cookie("estrade", session)
                                    .urlEncodingEnabled(false)
                                    .formParam("x", "y")
                                    .request(endpoint.method(), with(endpoint.path(), id))
                                    .statusCode(),
                            endpoint + " " + id);
                }
            }
        }
    }

    @Test
    void anAccountWithoutTheRoleStaysOutside() {
        SignedInSpeaker.account("guest@orsel.example", "guest");
        String session = signIn("guest@orsel.example", PASSWORD).getCookie("estrade");
        for (Endpoint endpoint : adminEndpoints()) {
            assertEquals(
                    403,
                    fromThisSite()
                            .cookie("estrade", session)
                            .request(endpoint.method(), sample(endpoint.path()))
                            .statusCode(),
                    endpoint::toString);
        }
    }

    @Test
    void theSpeakerReadsWhatIsHidden() {
        assertTrue(SignedInSpeaker.browser().get("/admin/talks").asString().contains(SECRET));
    }

    private static List<Endpoint> adminEndpoints() {
        List<Endpoint> endpoints = endpoints().stream()
                .filter(endpoint -> isAdmin(endpoint.path()))
                .toList();
        assertFalse(endpoints.isEmpty());
        return endpoints;
    }

    private static boolean isAdmin(String path) {
        return path.equals("/admin") || path.startsWith("/admin/");
    }

    private static List<Endpoint> endpoints() {
        return resources()
                .flatMap(resource -> resource.getAllMethods().stream().flatMap(method -> endpoint(resource, method)))
                .toList();
    }

    private static Stream<JavaClass> resources() {
        return CLASSES.stream().filter(found -> found.isAnnotatedWith(Path.class));
    }

    private static Stream<Endpoint> endpoint(JavaClass resource, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String path = Stream.of(resource.getAnnotationOfType(Path.class).value(), below)
                .map(part -> part.replaceAll("^/+|/+$", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
        return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                .map(verb -> new Endpoint(verb, path, resource, method.getOwner()));
    }

    /** The path with something in the place of its variables. */
    private static String sample(String path) {
        return with(path, "1");
    }

    private static String with(String path, String value) {
        return path.replaceAll("\\{([^{}]|\\{[^{}]*})*}", value);
    }
}
