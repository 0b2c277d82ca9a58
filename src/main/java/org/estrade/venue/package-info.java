/** Venues: where talks are given. */
@NullMarked
package org.estrade.venue;

import org.jspecify.annotations.NullMarked;
