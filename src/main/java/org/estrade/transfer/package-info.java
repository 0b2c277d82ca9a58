/** The pages and the start-up step by which talks come in from files. */
@NullMarked
package org.estrade.transfer;

import org.jspecify.annotations.NullMarked;
