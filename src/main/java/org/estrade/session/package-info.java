/**
 * Signed-in browsers: the cookie, the session's row, the account of a request, flash messages, forms that were sent after
 * their session had ended, and the audit trail.
 *
 * <p>Choices:
 * <ul>
 *   <li>Sessions are rows in the database, found through the extension points of Quarkus Security: every replica knows
 *       them, and they can be ended from another browser. The database holds only the hash of a token.
 *   <li>What the next page needs (a flash message, the fields of a form that was sent after the end of its session) is
 *       stored in the session's row. No cookie and no address contains it, so nobody else can make the site show it.
 *   <li>No form contains a token against forged requests. Instead, the package {@code web} checks the origin of every
 *       request that changes something, before any other code reads the request.
 *   <li>{@link org.estrade.session.SessionRepository} joins the table {@code account} in one query, although that table
 *       belongs to the package {@code account}. Every request to the admin needs the session and the account's role; a
 *       question to the other package would be a second query each time. {@code account} depends on this package, never
 *       the reverse.
 * </ul>
 */
@NullMarked
package org.estrade.session;

import org.jspecify.annotations.NullMarked;
