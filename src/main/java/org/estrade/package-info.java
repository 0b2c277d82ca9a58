/** The program; its rooms are the packages below. */
@NullMarked
package org.estrade;

import org.jspecify.annotations.NullMarked;
