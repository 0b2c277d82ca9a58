package org.estrade.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/", "/admin/talks", "/admin/talks?show=drafts&x=%20", "/admin?x=//y"})
    void aPathOfAnAdminPageIsAccepted(String path) {
        assertEquals(path, ReturnPath.orAdmin(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/login",
                "//evil.example",
                "//evil.example/admin",
                "https://evil.example/admin",
                "/\\evil.example",
                "/admin\\evil",
                "/admin//evil.example",
                "/administration",
                "/admin.evil.example",
                "/admin@evil.example",
                "/admin/\r\nSet-Cookie: x=1",
                "/admin/ x",
                "/admin/é",
                "javascript:alert(1)"
            })
    void anyOtherPathBecomesTheFirstAdminPage(String path) {
        assertEquals("/admin", ReturnPath.orAdmin(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin//x", "/x", "/admin\\"})
    void anAddressOutsideTheAdminIsNotKept(String uri) {
        assertEquals("/login", ReturnPath.loginThen(uri));
    }
}
