/** Copies of linked files that are taken into this site, so that they stay when the host loses them. */
@NullMarked
package org.estrade.linkcheck.copy;

import org.jspecify.annotations.NullMarked;
