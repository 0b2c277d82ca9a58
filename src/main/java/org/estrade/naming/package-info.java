/** What venues, people and tags have in common: a name in several spellings, that talks use. Knows no talk's content. */
@NullMarked
package org.estrade.naming;

import org.jspecify.annotations.NullMarked;
