/** Deliveries as iCalendar files. */
@NullMarked
package org.estrade.visitor.calendar;

import org.jspecify.annotations.NullMarked;
