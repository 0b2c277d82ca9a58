package org.estrade.naming.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.estrade.naming.NameKind;
import org.estrade.support.AdminBrowser;
import org.estrade.support.CountedStatements;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.TestTalks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NamingQueriesTest {

    @Inject
    @PersistenceUnitExtension
    CountedStatements statements;

    @BeforeEach
    void aSpeaker() {
        SignedInSpeaker.account();
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SignedInSpeaker.nobody();
    }

    @Test
    @Tag("slow")
    void fortyNamesCostAsManyStatementsAsOne() {
        SiteFixture.publish(TestTalks.many(1));
        List<Long> one = counts(1);
        assertTrue(one.stream().allMatch(count -> count > 0), one::toString);
        SiteFixture.publish(TestTalks.many(40));
        assertEquals(one, counts(40));
    }

    /** For each list, an opened one, and the question whether to delete it. */
    private List<Long> counts(int names) {
        AdminBrowser browser = new AdminBrowser();
        List<Long> counts = new ArrayList<>();
        for (NameKind named : List.of(NameKind.VENUE, NameKind.PERSON, NameKind.TAG)) {
            long first = StoredNames.all(named.id()).oldestId();
            for (String path : List.of(named.path(), named.path(first), named.path(first) + "/deletion")) {
                counts.add(statements.during(() -> browser.open(path)));
            }
            assertEquals(
                    named == NameKind.TAG ? names + 1 : names,
                    browser.open(named.path()).select(".rows > li").size(),
                    named.path());
        }
        return counts;
    }
}
