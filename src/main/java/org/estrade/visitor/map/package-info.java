/**
 * The cities where talks were given, drawn on a map.
 *
 * <p>The map needs no server of tiles. The outline of France is a small file written by hand; the places of towns
 * come from GeoNames (the README beside {@code venue/place}'s file names the licence).
 */
@NullMarked
package org.estrade.visitor.map;

import org.jspecify.annotations.NullMarked;
