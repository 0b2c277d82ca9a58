/** The speaker's own line as it is stored: name, languages, texts, links, kit. */
@NullMarked
package org.estrade.site;

import org.jspecify.annotations.NullMarked;
