/**
 * The second factor of the password: codes of six digits that a phone computes from the time (TOTP, RFC 6238), and recovery
 * codes for when the phone is lost.
 *
 * <p>Choices:
 * <ul>
 *   <li>The parameters are those that every application reads: SHA-1, six digits, thirty seconds. The clock of the phone may be
 *       one step away.
 *   <li>A wrong code counts like a wrong password. A right password alone makes nothing forgotten, because an attacker who
 *       knows it could otherwise try code after code.
 *   <li>Recovery codes have 120 random bits, so that a plain hash is enough.
 *   <li>A one-time link for a new password, from the server or from the owner, switches the second factor off: it is for people
 *       who lost everything.
 * </ul>
 */
@NullMarked
package org.estrade.account.factor;

import org.jspecify.annotations.NullMarked;
