package org.estrade.account.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser is told before it asks an authenticator for a passkey (WebAuthn, 5.4 and 5.5). Bytes are texts in Base64 for
 * addresses.
 *
 * @param rp the site, null for an existing passkey, where {@code rpId} has its id
 * @param allowCredentials the passkeys that may be used, empty for any
 * @param excludeCredentials the passkeys whose authenticators have one already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PasskeyOptions(
        String challenge,
        long timeout,
        @Nullable Rp rp,
        @Nullable String rpId,
        @Nullable User user,
        @Nullable List<Algorithm> pubKeyCredParams,
        @Nullable List<Credential> excludeCredentials,
        @Nullable List<Credential> allowCredentials,
        @Nullable Selection authenticatorSelection,
        @Nullable String userVerification,
        @Nullable String attestation) {

    private static final long MILLISECONDS = 300_000;
    private static final String REQUIRED = "required";

    /** The site: its host, and the name that the authenticator shows. */
    record Rp(String id, String name) {}

    /** The account. */
    record User(String id, String name, String displayName) {}

    /** An algorithm of signatures by its number in COSE. */
    record Algorithm(String type, long alg) {}

    /** A passkey. */
    record Credential(String type, String id) {}

    /** Which authenticators may be used: those that recognise their user and say which account it is. */
    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    /** What is needed to make a passkey. */
    static PasskeyOptions create(byte[] challenge, Rp site, byte[] handle, String username, List<byte[]> existing) {
        return new PasskeyOptions(
                text(challenge),
                MILLISECONDS,
                site,
                null,
                new User(text(handle), username, username),
                PasskeyCheck.ALGORITHMS.stream()
                        .map(algorithm ->
                                new Algorithm("public-key", algorithm.getAlg().getValue()))
                        .toList(),
                credentials(existing),
                null,
                new Selection(REQUIRED, true, REQUIRED),
                null,
                "none");
    }

    /** What is needed to use a passkey: one of these, or any when the list is empty. */
    static PasskeyOptions use(byte[] challenge, String site, List<byte[]> allowed) {
        return new PasskeyOptions(
                text(challenge),
                MILLISECONDS,
                null,
                site,
                null,
                null,
                null,
                credentials(allowed),
                null,
                REQUIRED,
                null);
    }

    private static List<Credential> credentials(List<byte[]> ids) {
        return ids.stream().map(id -> new Credential("public-key", text(id))).toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
