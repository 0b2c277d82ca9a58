package org.estrade.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.estrade.account.attempt.HashingPool;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new HashingPool(), 4);

    @Test
    void twelveCharactersAreCountedInCodePoints() {
        assertEquals(Passwords.Problem.TOO_SHORT, Passwords.problem("onze lettre", "jeanne"));
        assertEquals(Passwords.Problem.TOO_SHORT, Passwords.problem("🎤".repeat(11), "jeanne"));
        assertNull(Passwords.problem("🎤".repeat(12), "jeanne"));
    }

    @Test
    void aPasswordLongerThanBcryptReadsIsRefused() {
        assertNull(Passwords.problem("x".repeat(72), "jeanne"));
        assertEquals(Passwords.Problem.TOO_LONG, Passwords.problem("x".repeat(73), "jeanne"));
        assertEquals(Passwords.Problem.TOO_LONG, Passwords.problem("é".repeat(37), "jeanne"));
    }

    @Test
    void aLongerPasswordWithTheSameBeginningDoesNotMatch() {
        Account jeanne = new Account("jeanne", passwords.hash("x".repeat(72)));
        assertEquals(true, passwords.match("x".repeat(72), jeanne, "192.0.2.1"));
        assertEquals(false, passwords.match("x".repeat(73), jeanne, "192.0.2.1"));
        assertEquals(false, passwords.match("X".repeat(72), jeanne, "192.0.2.1"));
        assertEquals(false, passwords.match("x".repeat(72), null, "192.0.2.1"));
    }
}
