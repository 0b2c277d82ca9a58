package org.estrade.account.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String NETWORK = "192.0.2.1";

    private final Passwords passwords = new Passwords(new HashingPool(), 64);

    @Test
    void aHashSaysHowItWasMade_andIsNeverTheSameTwice() {
        String hash = passwords.hash("la pluie sur les capteurs");
        assertTrue(hash.matches("\\$argon2id\\$v=19\\$m=64,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"), hash);
        assertNotEquals(hash, passwords.hash("la pluie sur les capteurs"));
        assertTrue(passwords.match("la pluie sur les capteurs", hash, NETWORK));
        assertFalse(passwords.match("La pluie sur les capteurs", hash, NETWORK));
        assertFalse(passwords.isOutdated(hash));
    }

    /** From the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -e}. */
    @Test
    void aHashOfAnotherProgramMatches() {
        assertTrue(passwords.match(
                "password",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                NETWORK));
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        String hash = passwords.hash("é".repeat(199) + "a");
        assertTrue(passwords.match("é".repeat(199) + "a", hash, NETWORK));
        assertFalse(passwords.match("é".repeat(199) + "b", hash, NETWORK));
        assertFalse(passwords.match("é".repeat(201), passwords.hash("é".repeat(201)), NETWORK));
    }

    @Test
    void hashesOfEarlierReleasesMatch_asFarAsBcryptReads() {
        String hash = BcryptUtil.bcryptHash("x".repeat(72), 4);
        assertTrue(passwords.match("x".repeat(72), hash, NETWORK));
        assertFalse(passwords.match("x".repeat(73), hash, NETWORK));
        assertFalse(passwords.match("X".repeat(72), hash, NETWORK));
        assertTrue(passwords.isOutdated(hash));
    }

    @Test
    void aHashWithOtherSettingsMatchesAndIsOutdated() {
        String hash = new Passwords(new HashingPool(), 32).hash("la pluie sur les capteurs");
        assertTrue(passwords.match("la pluie sur les capteurs", hash, NETWORK));
        assertTrue(passwords.isOutdated(hash));
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertFalse(passwords.match("", "", NETWORK));
        assertFalse(passwords.match("x", "$argon2id$", NETWORK));
        assertEquals(false, passwords.match("", passwords.hashOfNoPassword(), NETWORK));
    }
}
