/**
 * Attempts to sign in: names in the form in which they are compared, delays after failures, browsers that are known, and the
 * record of what happened.
 *
 * <p>Choices:
 * <ul>
 *   <li>A delay that grows takes the place of a lock. Whoever knows a name could otherwise keep its owner out for ever.
 *   <li>A browser that signed in once is recognised by a cookie that opens nothing (OWASP: device cookie). Failures of others
 *       never slow it down.
 *   <li>Sign-ins and failures are in a table of their own, which is not part of an archive: the audit trail records what was
 *       done to the content.
 * </ul>
 */
@NullMarked
package org.estrade.account.attempt;

import org.jspecify.annotations.NullMarked;
