/** Tags: one canonical spelling each. */
@NullMarked
package org.estrade.tag;

import org.jspecify.annotations.NullMarked;
