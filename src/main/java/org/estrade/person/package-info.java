/** People: the co-speakers of deliveries. */
@NullMarked
package org.estrade.person;

import org.jspecify.annotations.NullMarked;
