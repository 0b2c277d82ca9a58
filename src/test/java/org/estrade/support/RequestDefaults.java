package org.estrade.support;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * What every request of REST-assured has.
 *
 * <ul>
 *   <li>It asks the site to close the connection after the answer. Otherwise a test with some hundred requests would have as many
 *       open connections, and the site refuses more than 512 of one address.
 *   <li>Its answer is kept for the message of a failure as it came. Indenting each answer, in case that its test should fail, took
 *       a tenth of the time of all tests.
 * </ul>
 */
public class RequestDefaults implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .logConfig(RestAssured.config().getLogConfig().enablePrettyPrinting(false));
        RestAssured.replaceFiltersWith((request, response, rest) -> {
            request.header("Connection", "close");
            return rest.next(request, response);
        });
    }
}
