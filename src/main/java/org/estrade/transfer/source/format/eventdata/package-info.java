/**
 * The talks that a page describes for programs: schema.org in microdata and JSON-LD, and the microformat h-event. They become
 * records with the names of schema.org. {@code webpage} finds them, as it does when an address becomes a delivery.
 */
@NullMarked
package org.estrade.transfer.source.format.eventdata;

import org.jspecify.annotations.NullMarked;
