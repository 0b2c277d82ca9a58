/** The cities where talks were given, drawn on a map. */
@NullMarked
package org.estrade.visitor.map;

import org.jspecify.annotations.NullMarked;
