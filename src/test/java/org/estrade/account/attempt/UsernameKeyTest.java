package org.estrade.account.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.estrade.support.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "oratrice, ORATRICE",
        "oratrice, oratr\u0130ce",
        "oratrice, ORATR\u0130CE",
        "oratrice, oratri\u0307ce",
        "oratrice, oratr\u0131ce",
        "oratrice, \uff4fratrice",
        "straße, STRASSE",
        "straße, STRAẞE",
        "σοφος, ΣΟΦΟΣ",
        "σοφος, σοφος",
        "rené, rene\u0301",
        "ada lovelace, ada\u00a0 lovelace",
        "ada, '\u200b ada '",
        "kelvin, \u212aelvin"
    })
    void twoWaysToWriteANameAreOneName(String name, String other) {
        assertEquals(UsernameKey.of(name), UsernameKey.of(other));
    }

    @Test
    void accentsCount() {
        assertNotEquals(UsernameKey.of("rené"), UsernameKey.of("rene"));
    }

    @Tag("slow")
    @Test
    void theFormOfEveryCharacterIsItsOwnForm() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.getType(c) != Character.SURROGATE) {
                String key = UsernameKey.of("a" + Character.toString(c) + "b");
                assertEquals(key, UsernameKey.of(key), Integer.toHexString(c));
            }
        }
    }

    @Property(seed = Seed.FIXED)
    void theFormOfAFormIsItself(@ForAll String name) {
        String key = UsernameKey.of(name);
        assertEquals(key, UsernameKey.of(key));
    }
}
