/** What programs fetch as files: feeds, calendars, references, JSON, and the list of all pages. */
@NullMarked
package org.estrade.site.feed;

import org.jspecify.annotations.NullMarked;
