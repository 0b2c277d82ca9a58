package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x/talks",
                "/admin/talks;jsessionid=1",
                "//admin",
                "/admin//talks",
                "/./admin",
                "/x/../admin",
                "/admin/..",
                "/admin/.",
                "/%2e/admin",
                "/x/%2E%2e/admin",
                "/x/.%2e/admin",
                "/x%2fadmin",
                "/x%2Fadmin",
                "/x%5cadmin",
                "/x\\admin",
                "/admin%00",
                "/admin%0a",
                "/admin%7F",
                "/admin%3bx",
                "/admin\u0001",
                "/admin ",
                "/admin%",
                "/admin%2",
                "/admin%zz",
                "/?q=%zz",
                "/?q=100%",
                "http://localhost//admin",
                "http://localhost/admin;x?q=1"
            })
    void isRefused(String uri) {
        assertEquals(true, PathRefusal.isAmbiguous(uri), uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/admin/talks",
                "/admin/talks/",
                "/talks/l-etat-de-l-art",
                "/talks/l%C3%A9tat",
                "/.well-known/security.txt",
                "/media/1/plan.v2..pdf",
                "/feed.atom",
                "/?q=a;b//../%2e%00\\",
                "/login?return=%2Fadmin%2Ftalks",
                "http://localhost/admin?x=//",
                "http://localhost",
                "*"
            })
    void isTaken(String uri) {
        assertEquals(false, PathRefusal.isAmbiguous(uri), uri);
    }
}
