/** The problems of a form's fields: the rule that a field breaks, and the sentence that says how to correct it. */
@NullMarked
package org.estrade.web.problem;

import org.jspecify.annotations.NullMarked;
