/** What venues, people and tags share: a name in several spellings, the talks that use it, merging. */
@NullMarked
package org.estrade.naming;

import org.jspecify.annotations.NullMarked;
