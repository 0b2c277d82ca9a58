/** Attempts to sign in: how many are allowed, and how many are checked at the same time. */
@NullMarked
package org.estrade.account.attempt;

import org.jspecify.annotations.NullMarked;
