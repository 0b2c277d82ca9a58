package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.estrade.web.Endpoints.Endpoint;
import org.junit.jupiter.api.Test;

/** Every address of the program is either in the list of public addresses or requires a signed-in account. */
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
            "/talks.md",
            "/{language:[a-z][a-z]}/talks.md",
            "/deliveries.csv",
            "/{language:[a-z][a-z]}/deliveries.csv",
            "/talks.bib",
            "/talks.csl.json",
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
            "/preview/{token}/slides/{hash:[0-9a-f]{64}}",
            "/preview/{token}/slides/{hash:[0-9a-f]{64}}/pages/{number:[1-9][0-9]{0,5}}.jpg",
            "/css/{name:admin|talk-form}.css",
            "/login",
            "/login/code",
            "/login/forgotten",
            "/login/passkey",
            "/login/passkey/options",
            "/slides/{hash:[0-9a-f]{64}}",
            "/{language:[a-z][a-z]}/slides/{hash:[0-9a-f]{64}}",
            "/slides/{hash:[0-9a-f]{64}}/pages/cover.jpg",
            "/slides/{hash:[0-9a-f]{64}}/pages/{number:[1-9][0-9]{0,5}}.jpg",
            "/logout",
            "/media/{id:[0-9]{1,18}}/{name}",
            "/media/{id:[0-9]{1,18}}/small/{name}",
            "/t/{id:[1-9][0-9]{0,17}}",
            "/t/{id:[1-9][0-9]{0,17}}.svg",
            "/t/{id:[1-9][0-9]{0,17}}.png",
            "/setup",
            "/setup/password");

    /** The beginnings of the paths that editors cannot use. */
    private static final Pattern OWNERS = Pattern.compile(
            "^/admin/(?:settings|accounts|import|export|sample|first-steps|history/sign-ins)(?:/|[.{]|$)");

    @Inject
    Router router;

    @Test
    void everyResourceIsListedAsPublicOrRequiresARoleAtItsClass() {
        Set<String> open = new TreeSet<>();
        for (Endpoint endpoint : Endpoints.all()) {
            if (!endpoint.isClosed()) {
                open.add(endpoint.path());
            }
            assertEquals(Endpoints.isAdmin(endpoint.path()), endpoint.isClosed(), endpoint::toString);
        }
        assertEquals(new TreeSet<>(PUBLIC), open);
    }

    @Test
    void onlyTheOwnerChangesTheSiteAsAWhole() {
        for (Endpoint endpoint : Endpoints.all()) {
            boolean isOfTheSite = OWNERS.matcher(endpoint.path()).find();
            assertEquals(isOfTheSite, endpoint.isForTheOwnerOnly(), endpoint::toString);
        }
    }

    @Test
    void noMethodOfTheAdminIsPublic() {
        assertEquals(
                List.of(),
                Endpoints.resources()
                        .flatMap(resource -> resource.getAllMethods().stream())
                        .filter(method ->
                                method.isAnnotatedWith(PermitAll.class) || method.isAnnotatedWith(RolesAllowed.class))
                        .toList());
    }

    /** The routes that are not resources have no path, except the routes of Quarkus under /q/. */
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
}
