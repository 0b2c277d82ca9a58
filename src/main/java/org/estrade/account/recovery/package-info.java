/**
 * A forgotten password that is replaced by mail, on sites with a mail server.
 *
 * <p>Choices:
 * <ul>
 *   <li>Nobody learns which names have accounts: the answer is sent before the name is looked up. {@link
 *       org.estrade.account.recovery.LostPasswords} does the rest on a thread of its own.
 *   <li>The link begins with {@code ESTRADE_BASE_URL}, without which no mail is sent. The host of a request is a stranger's to
 *       choose.
 *   <li>A new link does not end an earlier one, so that a stranger's request does not take away the link that was just sent.
 *       The first link that is used ends the others.
 *   <li>The second factor stays: a mailbox replaces the password alone.
 * </ul>
 */
@NullMarked
package org.estrade.account.recovery;

import org.jspecify.annotations.NullMarked;
