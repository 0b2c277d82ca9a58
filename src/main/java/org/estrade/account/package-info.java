/** Who may sign in, and how: passwords, throttling, the first account, and the pages of one account. */
@NullMarked
package org.estrade.account;

import org.jspecify.annotations.NullMarked;
