/** Signed-in browsers: cookie, identity, one-time notices, forms that outlive their session, the audit trail. */
@NullMarked
package org.estrade.session;

import org.jspecify.annotations.NullMarked;
