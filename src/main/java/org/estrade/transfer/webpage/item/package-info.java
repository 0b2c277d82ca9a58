/** schema.org: items with types and properties, read from JSON-LD and from microdata, and what they say about events. */
@NullMarked
package org.estrade.transfer.webpage.item;

import org.jspecify.annotations.NullMarked;
