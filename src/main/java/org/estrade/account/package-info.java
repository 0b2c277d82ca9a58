/**
 * Accounts that may sign in: the sign-in page, the first account, lost passwords, and the pages of the signed-in account.
 *
 * <p>Choices:
 * <ul>
 *   <li>The pages are in one package with {@link org.estrade.account.Account}: its fields, above all the password's hash, are
 *       visible in this package only.
 *   <li>An attempt to sign in is counted before the password is compared. Many attempts at one moment are thus limited
 *       like attempts one after the other, on all replicas together.
 * </ul>
 */
@NullMarked
package org.estrade.account;

import org.jspecify.annotations.NullMarked;
