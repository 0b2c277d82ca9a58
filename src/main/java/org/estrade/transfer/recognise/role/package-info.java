/** Which piece of a phrase is the title and which the venue: by their words, and by what the other phrases of the page show. */
@NullMarked
package org.estrade.transfer.recognise.role;

import org.jspecify.annotations.NullMarked;
