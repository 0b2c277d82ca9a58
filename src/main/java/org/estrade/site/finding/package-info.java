/** Talks found by words, by tag and by what there is to look at. */
@NullMarked
package org.estrade.site.finding;

import org.jspecify.annotations.NullMarked;
