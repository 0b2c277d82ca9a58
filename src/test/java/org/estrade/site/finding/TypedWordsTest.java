package org.estrade.site.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.estrade.naming.KnownNames;
import org.estrade.site.PublishedSite;
import org.estrade.site.SiteContent;
import org.estrade.web.Unprintable;
import org.junit.jupiter.api.Test;

class TypedWordsTest {

    private static final PublishedSite SITE =
            new PublishedSite(SiteContent.UNKNOWN, List.of(), Map.of(), new KnownNames(List.of()));

    /** What pages and the database can hold, and not too much of it. */
    @Property
    void whateverIsTypedBecomesALine(@ForAll @StringLength(max = 400) String typed) {
        String words = finding(typed).words();

        assertTrue(words.codePoints().noneMatch(Unprintable::is));
        assertTrue(words.codePointCount(0, words.length()) <= Finding.LONGEST);
        assertEquals(words.strip(), words);
    }

    @Property
    void anAddressAsksForWhatItWasMadeOf(@ForAll @StringLength(max = 100) String typed) {
        Finding finding = finding(typed);
        String query = finding.query();

        assertEquals(finding.words(), query.isEmpty() ? "" : decoded(query.substring("?q=".length())));
    }

    @Test
    void aTagIsSpelledPlainlyInAddresses() {
        assertEquals("numerique-responsable", Finding.parameter("Numérique responsable"));
        assertEquals("cplusplus", Finding.parameter("C++"));
        assertEquals("ci-cd", Finding.parameter("CI/CD"));
        assertEquals("#?!", Finding.parameter("#?!"));
        assertEquals("# !", Finding.parameter("# !"));
        assertEquals("?tag=%23+%21", Finding.EVERYTHING.withTag("# !").query());
    }

    private static Finding finding(String typed) {
        return Finding.of(MultiMap.caseInsensitiveMultiMap().add("q", typed), SITE);
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    }
}
