/** Where the speaker was, drawn. */
@NullMarked
package org.estrade.site.map;

import org.jspecify.annotations.NullMarked;
