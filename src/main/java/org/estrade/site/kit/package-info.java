/** The speaker's kit: what organisers need to announce the speaker and their talks, on a page and in an archive. */
@NullMarked
package org.estrade.site.kit;

import org.jspecify.annotations.NullMarked;
