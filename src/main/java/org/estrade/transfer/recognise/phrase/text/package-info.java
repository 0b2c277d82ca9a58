/** Words with their links and styles, and the signs in them that are no words: Markdown marks, quotes and brackets. */
@NullMarked
package org.estrade.transfer.recognise.phrase.text;

import org.jspecify.annotations.NullMarked;
