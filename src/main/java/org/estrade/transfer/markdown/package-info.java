/** The importer of Markdown pages that speakers keep by hand. */
@NullMarked
package org.estrade.transfer.markdown;

import org.jspecify.annotations.NullMarked;
