/** Towns, countries and their coordinates. */
@NullMarked
package org.estrade.venue.place;

import org.jspecify.annotations.NullMarked;
