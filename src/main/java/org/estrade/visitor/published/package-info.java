/** All that visitors can read, as one value kept in memory. */
@NullMarked
package org.estrade.visitor.published;

import org.jspecify.annotations.NullMarked;
