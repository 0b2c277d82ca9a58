package org.estrade.visitor.error;

import static io.restassured.RestAssured.given;
import static org.estrade.support.SignedInSpeaker.browser;
import static org.estrade.support.SignedInSpeaker.origin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer to a method that an address does not have says which ones it has (RFC 9110). */
@QuarkusTest
class AllowedMethodsTest {

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SignedInSpeaker.nobody();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | / | GET, HEAD",
                "POST | /talks/anything | GET, HEAD",
                "POST | /en/feed.atom | GET, HEAD",
                "PUT | /login | GET, HEAD, POST",
                "DELETE | /login | GET, HEAD, POST",
                "GET | /logout | POST",
                "PATCH | /setup/password | GET, HEAD, POST"
            })
    void aPublicAddress(String method, String path, String allowed) {
        Response answer = given().header("Origin", origin()).request(method, path);
        assertEquals(List.of(405, allowed), List.of(answer.statusCode(), answer.header("Allow")), path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /admin/talks/1 | GET, HEAD, POST",
                "GET | /admin/account/password | POST",
                "PUT | /admin/account | GET, HEAD"
            })
    void anAddressOfTheAdmin(String method, String path, String allowed) {
        Response answer = browser().request(method, path);
        assertEquals(List.of(405, allowed), List.of(answer.statusCode(), answer.header("Allow")), path);
    }

    @Test
    void anAddressThatNobodyHasIsNotFound() {
        assertEquals(404, given().header("Origin", origin()).post("/nowhere").statusCode());
    }
}
