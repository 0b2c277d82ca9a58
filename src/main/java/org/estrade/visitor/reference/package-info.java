/** Talks as bibliographic references, in BibTeX and CSL-JSON: {@code /talks.bib} has all, {@code /talks/….bib} one talk's. */
@NullMarked
package org.estrade.visitor.reference;

import org.jspecify.annotations.NullMarked;
