/** Plain texts: their length, their comparison, differences word by word, addresses on the web. */
@NullMarked
package org.estrade.text;

import org.jspecify.annotations.NullMarked;
