/** Writes the data that JavaScript and TypeScript files declare as JSON. */
@NullMarked
package org.estrade.transfer.source.format.script;

import org.jspecify.annotations.NullMarked;
