/** Words and typography: Markdown, French and English typography, similar names, differences word by word. */
@NullMarked
package org.estrade.text;

import org.jspecify.annotations.NullMarked;
