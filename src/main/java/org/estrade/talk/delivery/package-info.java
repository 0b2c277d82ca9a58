/** The small form that adds one delivery to a talk. */
@NullMarked
package org.estrade.talk.delivery;

import org.jspecify.annotations.NullMarked;
