/** Talks coming in from files and going out to them. */
@NullMarked
package org.estrade.transfer;

import org.jspecify.annotations.NullMarked;
