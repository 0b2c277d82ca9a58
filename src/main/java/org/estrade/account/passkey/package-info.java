/**
 * Passkeys (WebAuthn): made on the account's pages, used to sign in and to confirm who is at the browser.
 *
 * <p>Choices:
 * <ul>
 *   <li>The extension {@code quarkus-security-webauthn} has a cookie and sessions of its own. The library below it checks what
 *       browsers send, and the sessions are those of {@link org.estrade.session}.
 *   <li>Passkeys are discoverable: the browser says which account it is, so that the sign-in page tells nobody which names
 *       exist.
 *   <li>The authenticator must recognise its user, by a PIN or a finger. A passkey is therefore two factors in one, and no code
 *       is asked for after it.
 *   <li>No attestation is asked for: any authenticator may be used.
 * </ul>
 */
@NullMarked
package org.estrade.account.passkey;

import org.jspecify.annotations.NullMarked;
