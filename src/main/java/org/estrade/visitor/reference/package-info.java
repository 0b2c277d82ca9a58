/** A talk as a bibliographic reference: BibTeX and CSL-JSON. */
@NullMarked
package org.estrade.visitor.reference;

import org.jspecify.annotations.NullMarked;
