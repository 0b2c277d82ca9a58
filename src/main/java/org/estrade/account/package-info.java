/** Who may sign in, how, and until when. */
@NullMarked
package org.estrade.account;

import org.jspecify.annotations.NullMarked;
