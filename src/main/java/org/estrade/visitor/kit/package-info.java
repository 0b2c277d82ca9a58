/** The speaker's kit: what organisers need to announce the speaker, as a page and as an archive. */
@NullMarked
package org.estrade.visitor.kit;

import org.jspecify.annotations.NullMarked;
