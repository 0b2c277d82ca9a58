/**
 * Passwords: which ones are accepted, and how they are hashed and compared.
 *
 * <p>Choices:
 * <ul>
 *   <li>Argon2id with 19 MiB, two passes and one lane, as OWASP recommends. A hash of earlier releases (bcrypt) is replaced
 *       at the next sign-in with the right password, which is the only moment when the password is known. An earlier release
 *       that runs beside this one during an upgrade does not know the new hash: its own sessions stay open, but whoever
 *       signs in there is refused.
 *   <li>Hashing runs on a few threads of its own. Their number also limits the memory: each hash takes 19 MiB.
 * </ul>
 */
@NullMarked
package org.estrade.account.password;

import org.jspecify.annotations.NullMarked;
