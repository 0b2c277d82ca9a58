package org.estrade.account.passkey;

import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import java.time.Instant;
import java.util.Objects;
import org.estrade.text.TypedText;
import org.estrade.text.Unprintable;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of an account, as it is stored.
 *
 * @param accountId the id of its account
 * @param credential the authenticator's model, the id of the credential and its public key
 * @param counter the number of signatures that the authenticator counted, 0 when it does not count
 * @param created the time at which it was made
 * @param used the time of its last use, null when it was never used
 */
record Passkey(
        long id,
        long accountId,
        AttestedCredentialData credential,
        String name,
        long counter,
        Instant created,
        @Nullable Instant used) {

    private static final int LONGEST_NAME = 100;

    /** The name as one line, empty when none was sent. */
    static String typedName(@Nullable String sent) {
        return Unprintable.replaced(TypedText.line(Objects.requireNonNullElse(sent, "")));
    }

    /** Whether a typed line may be a name: 1 to 100 characters. */
    static boolean isName(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_NAME;
    }
}
