/** Public pages kept as bytes that are ready to send. */
@NullMarked
package org.estrade.visitor.pagecache;

import org.jspecify.annotations.NullMarked;
