/** Pictures that the speaker uploaded: made safe to show, stored and served. Knows nothing of talks. */
@NullMarked
package org.estrade.media;

import org.jspecify.annotations.NullMarked;
