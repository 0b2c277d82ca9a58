/** Public pages as bytes that are ready to send. */
@NullMarked
package org.estrade.site.ready;

import org.jspecify.annotations.NullMarked;
