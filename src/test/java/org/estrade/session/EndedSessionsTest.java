package org.estrade.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SlowClient;
import org.estrade.support.StoredRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms of ended sessions: those whose senders are gone before the program has read them, and those with a secret. */
@QuarkusTest
class EndedSessionsTest {

    private static final int MORE_THAN_ARE_AWAITED = 6;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void oneAccount() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SignedInSpeaker.nobody();
    }

    @Test
    void whoIsGoneTakesNoPlace() throws Exception {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        SignedInSpeaker.endSessions();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // until the end of this transaction, the program waits with the question whose session it was
            connection.setAutoCommit(false);
            statement.execute("lock table session in access exclusive mode");
            List<SlowClient> gone = new ArrayList<>();
            for (int i = 0; i < MORE_THAN_ARE_AWAITED; i++) {
                gone.add(new SlowClient("127.0.0.2")
                        .form("/admin/talks", 1_000, "Cookie: estrade=%s\r\n".formatted(cookie))
                        .send("a="));
            }
            untilWaiting(statement, MORE_THAN_ARE_AWAITED);
            gone.forEach(SlowClient::close);
            Thread.sleep(500);
            connection.rollback();
            untilWaiting(statement, 0);
            connection.rollback();
            connection.setAutoCommit(true);
        }

        assertEquals(
                303,
                SignedInSpeaker.fromThisSite()
                        .cookie("estrade", cookie)
                        .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                        .formParam("texts.fr.title", "Un titre tapé")
                        .post("/admin/talks")
                        .statusCode());
        assertEquals(1, kept());
    }

    @Test
    void noFormOfAnyEncodingLeavesAPassword() throws SQLException {
        String cookie = SignedInSpeaker.signIn(SignedInSpeaker.USERNAME, SignedInSpeaker.PASSWORD)
                .getCookie("estrade");
        SignedInSpeaker.endSessions();
        SignedInSpeaker.fromThisSite()
                .cookie("estrade", cookie)
                .multiPart("texts.fr.title", "Un titre")
                .multiPart("password", "tout un secret")
                .post("/admin/talks")
                .then()
                .statusCode(303);
        assertEquals(1, kept());
        assertEquals(
                0, StoredRows.in("session").like("carried_fields", "%secret%").count());
    }

    private static void untilWaiting(Statement statement, int requests) throws Exception {
        while (waiting(statement) != requests) {
            Thread.sleep(20);
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getInt(1);
        }
    }

    private int kept() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from session where carried_path = '/admin/talks/new'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
