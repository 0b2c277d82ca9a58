package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.account.Account;
import org.estrade.session.AsksAgain;

/** The addresses of all resources, read from the compiled classes. */
final class Endpoints {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    /**
     * A method of a resource: {@code GET /admin/talks}.
     *
     * @param declaring the class that declares the method: the resource or a superclass of it, whose annotations restrict the access
     * @param asksAgain whether the method asks again who is there
     */
    record Endpoint(String method, String path, JavaClass resource, JavaClass declaring, boolean asksAgain) {

        /** Whether visitors cannot use it: only the owner may, or editors too. */
        boolean isClosed() {
            return roles().equals(List.of(Account.SPEAKER)) || roles().equals(List.of(Account.EDITOR));
        }

        boolean isForTheOwnerOnly() {
            return roles().equals(List.of(Account.SPEAKER));
        }

        /** The roles at the class, and at the class that declares the method; empty when these differ. */
        private List<String> roles() {
            List<String> roles = roles(resource);
            return roles.equals(roles(declaring)) ? roles : List.of();
        }

        private static List<String> roles(JavaClass one) {
            return one.isAnnotatedWith(RolesAllowed.class)
                    ? List.of(one.getAnnotationOfType(RolesAllowed.class).value())
                    : List.of();
        }
    }

    private Endpoints() {}

    static List<Endpoint> admin() {
        List<Endpoint> endpoints =
                all().stream().filter(endpoint -> isAdmin(endpoint.path())).toList();
        assertFalse(endpoints.isEmpty());
        return endpoints;
    }

    static boolean isAdmin(String path) {
        return path.equals("/admin") || path.startsWith("/admin/");
    }

    static List<Endpoint> all() {
        return resources()
                .flatMap(resource -> resource.getAllMethods().stream().flatMap(method -> endpoint(resource, method)))
                .toList();
    }

    static Stream<JavaClass> resources() {
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
                .map(verb ->
                        new Endpoint(verb, path, resource, method.getOwner(), method.isAnnotatedWith(AsksAgain.class)));
    }

    /** The path with 1 instead of each variable. */
    static String sample(String path) {
        return with(path, "1");
    }

    /** The path with a value instead of each variable. */
    static String with(String path, String value) {
        return path.replaceAll("\\{([^{}]|\\{[^{}]*})*}", value);
    }
}
