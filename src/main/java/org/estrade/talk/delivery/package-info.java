/** The small form that adds one delivery to a talk. What a page gave to it comes from {@code transfer.webpage.form}. */
@NullMarked
package org.estrade.talk.delivery;

import org.jspecify.annotations.NullMarked;
