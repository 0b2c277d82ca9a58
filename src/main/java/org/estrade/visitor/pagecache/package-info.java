/**
 * Public pages kept as bytes that are ready to send.
 *
 * <p>The first request of a connection passes the checks that every request passes, and {@code PageCacheRoute} then answers
 * it. The requests that follow on the connection and ask for a kept page are answered by {@code ReadyPageHandler}, before
 * Vert.x and Quarkus see them: two thirds of the time of an answer went into checks that have the same result each time. Both
 * ways send the same headers, and both are counted in the same metrics. When each request is to be logged or traced, all
 * take the ordinary way.
 *
 * <p>Whoever asks first gets a page in bytes that were encoded quickly. {@code PageWorker} replaces them by the smallest
 * ones, under an entity tag of their own, and makes the pages before anybody asks. A page that has the same content after a
 * change keeps its bytes.
 *
 * <p>A file for programs may be large: that of all talks as JSON has 28 MB at 10,000 talks. Such a file is written one talk at
 * a time into a {@code Spool}, and from there into temporary files, one in each coding. They are kept and validated like other
 * pages and deleted a minute after the last answer that may use them.
 *
 * <p>A page whose making began before a change is never kept. Visitors get the former pages until the first pages of a
 * change are made, 0.6 s at most; only then whoever published it gets the answer. So nobody who knows of a publication
 * gets an older page, and readers do not wait for the new one.
 */
@NullMarked
package org.estrade.visitor.pagecache;

import org.jspecify.annotations.NullMarked;
