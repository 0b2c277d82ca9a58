package org.estrade.visitor.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.estrade.support.Seed;
import org.estrade.text.Unprintable;
import org.estrade.visitor.published.PublishedSite;
import org.junit.jupiter.api.Test;

class TypedWordsTest {

    private static final PublishedSite SITE = PublishedSite.UNKNOWN;

    /** What pages and the database can hold, and not too much of it. */
    @Property(seed = Seed.FIXED)
    void whateverIsTypedBecomesALine(@ForAll @StringLength(max = 400) String typed) {
        String words = query(typed).words();

        assertTrue(words.codePoints().noneMatch(Unprintable::isUnprintable));
        assertTrue(words.codePointCount(0, words.length()) <= TalkQuery.MOST_CHARACTERS);
        assertEquals(words.strip(), words);
    }

    @Property(seed = Seed.FIXED)
    void anAddressAsksForWhatItWasMadeOf(@ForAll @StringLength(max = 100) String typed) {
        TalkQuery query = query(typed);
        String parameters = query.parameters();

        assertEquals(query.words(), parameters.isEmpty() ? "" : decoded(parameters.substring("?q=".length())));
    }

    @Test
    void aTagIsSpelledPlainlyInAddresses() {
        assertEquals("numerique-responsable", TalkQuery.parameter("Numérique responsable"));
        assertEquals("cplusplus", TalkQuery.parameter("C++"));
        assertEquals("ci-cd", TalkQuery.parameter("CI/CD"));
        assertEquals("#?!", TalkQuery.parameter("#?!"));
        assertEquals("# !", TalkQuery.parameter("# !"));
        assertEquals("?tag=%23+%21", TalkQuery.EVERYTHING.withTag("# !").parameters());
    }

    private static TalkQuery query(String typed) {
        return TalkQuery.of(MultiMap.caseInsensitiveMultiMap().add("q", typed), SITE);
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    }
}
