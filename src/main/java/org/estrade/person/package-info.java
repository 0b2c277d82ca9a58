/** People: co-speakers. */
@NullMarked
package org.estrade.person;

import org.jspecify.annotations.NullMarked;
