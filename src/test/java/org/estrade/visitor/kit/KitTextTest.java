package org.estrade.visitor.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.estrade.text.TextLength;
import org.junit.jupiter.api.Test;

class KitTextTest {

    @Test
    void quotesAndSpacesAreSetRightAsLongAsTheTextStillFits() {
        String full = "a".repeat(136);
        assertEquals("Oui\u202f?", text("Oui?"));
        assertEquals(full + "Oui\u202f?".substring(0, 3), text(full + "Oui"));
        assertEquals(full + "Oui?", text(full + "Oui?"));
        assertEquals(full + "ou\u202f?", text(full + "ou?"));
    }

    private static String text(String typed) {
        return KitText.plain("id", "140 caractères", "texte", new TextInLanguage("fr", null, typed), TextLength.LINE)
                .text();
    }
}
