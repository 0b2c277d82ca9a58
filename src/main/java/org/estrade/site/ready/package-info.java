/** The speaker's own line, and the pages that visitors read. */
@NullMarked
package org.estrade.site.ready;

import org.jspecify.annotations.NullMarked;
