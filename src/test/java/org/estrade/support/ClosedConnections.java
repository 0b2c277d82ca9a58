package org.estrade.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * Has REST-assured ask the site to close the connection after each answer. Otherwise a test with some hundred requests would have as many
 * open connections, and the site refuses more than 512 of one address.
 */
public class ClosedConnections implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith((request, response, rest) -> {
            request.header("Connection", "close");
            return rest.next(request, response);
        });
    }
}
