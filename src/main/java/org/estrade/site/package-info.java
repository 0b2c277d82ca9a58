/** The speaker's own line, and the pages that visitors read. */
@NullMarked
package org.estrade.site;

import org.jspecify.annotations.NullMarked;
