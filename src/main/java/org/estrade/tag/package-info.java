/** Tags: one spelling each, and a label per language. */
@NullMarked
package org.estrade.tag;

import org.jspecify.annotations.NullMarked;
