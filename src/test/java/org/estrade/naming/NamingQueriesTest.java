package org.estrade.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.estrade.support.AdminBrowser;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.support.VisitedSite;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NamingQueriesTest {

    @Inject
    SessionFactory database;

    @BeforeEach
    void aSpeaker() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        VisitedSite.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    @Tag("slow")
    void fortyNamesCostAsManyStatementsAsOne() {
        VisitedSite.publish(TestTalks.many(1));
        List<Long> one = statements(1);
        VisitedSite.publish(TestTalks.many(40));
        assertEquals(one, statements(40));
    }

    /** For each list, an opened one, and the question whether to delete it. */
    private List<Long> statements(int names) {
        AdminBrowser browser = new AdminBrowser();
        List<Long> statements = new ArrayList<>();
        for (Named named : List.of(Named.VENUE, Named.PERSON, Named.TAG)) {
            long first = StoredRows.number("select min(id) from " + named.id());
            for (String path : List.of(named.path(), named.path(first), named.path(first) + "/deletion")) {
                database.getStatistics().clear();
                var page = browser.open(path);
                statements.add(database.getStatistics().getPrepareStatementCount());
                if (path.equals(named.path())) {
                    assertEquals(
                            named == Named.TAG ? names + 1 : names,
                            page.select(".rows > li").size(),
                            path);
                }
            }
        }
        return statements;
    }
}
