/** What programs fetch: the Atom feed, the JSON document, the sitemap, robots.txt. */
@NullMarked
package org.estrade.visitor.feed;

import org.jspecify.annotations.NullMarked;
