/** The pages that say what went wrong, and where to go on. */
@NullMarked
package org.estrade.visitor.error;

import org.jspecify.annotations.NullMarked;
