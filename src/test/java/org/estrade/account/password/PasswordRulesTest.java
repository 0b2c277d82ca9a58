package org.estrade.account.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.estrade.account.password.PasswordRules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @Test
    void twelveToTwoHundredCharacters_inCodePoints() {
        assertEquals(Problem.TOO_SHORT, problem("onze lettre"));
        assertEquals(Problem.TOO_SHORT, problem("🎤".repeat(11)));
        assertNull(problem("🎤".repeat(11) + "a"));
        assertNull(problem("é".repeat(198) + "ab"));
        assertNull(problem("🎤".repeat(198) + "ab"));
        assertEquals(Problem.TOO_LONG, problem("é".repeat(199) + "ab"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeanne@orsel.example",
                "Jeanne@Orsel.example!",
                "un secret de JEANNE",
                "ＪＥＡＮＮＥ et la pluie",
                "1234jeanne5678"
            })
    void itHoldsNoName(String password) {
        assertEquals(Problem.HOLDS_NAME, problem(password));
    }

    @Test
    void aShortNameForbidsOnlyItself() {
        assertNull(PasswordRules.problem("la pluie sur les capteurs", "la"));
        assertNull(PasswordRules.problem("la pluie sur les capteurs", "la@orsel.example"));
        assertEquals(Problem.HOLDS_NAME, PasswordRules.problem("la@orsel.example1", "la@orsel.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1qaz2wsx3edc",
                "Motherfucker",
                "qwertyuiop12",
                "password1234",
                "PASSWORD!!!!",
                "!!Football2024",
                "123412341234",
                "aaaaaaaaaaaa",
                "passwordpassword"
            })
    void itIsNoneThatIsTriedFirst(String password) {
        assertEquals(Problem.COMMON, problem(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la pluie sur les capteurs",
                "correct horse battery staple",
                "password de ma grand-mère",
                "839201847362",
                "Xk3-9!pQ_zz7"
            })
    void anythingElseIsAccepted(String password) {
        assertNull(problem(password));
    }

    private static Problem problem(String password) {
        return PasswordRules.problem(password, "jeanne@orsel.example");
    }
}
