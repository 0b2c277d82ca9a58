/**
 * Deliveries as iCalendar files.
 *
 * <p>The calendar holds whole days only: a delivery of which the first or the last day is known to the month is on
 * its page and in no calendar. The id of a delivery is the UID of its event, and {@code SEQUENCE} is counted in
 * {@code delivery_change}. There is no GEO property, because validators refuse negative numbers in it.
 */
@NullMarked
package org.estrade.visitor.calendar;

import org.jspecify.annotations.NullMarked;
