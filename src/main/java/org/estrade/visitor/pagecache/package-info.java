/**
 * Public pages kept as bytes that are ready to send.
 *
 * <p>A Vert.x route sends a kept page before anything else looks at the request. A page whose making began before a
 * change is never kept.
 */
@NullMarked
package org.estrade.visitor.pagecache;

import org.jspecify.annotations.NullMarked;
