/**
 * The speaker's own settings as one value, {@link org.estrade.site.SiteSettings}, and their one repository: name, languages,
 * texts, links, and what the speaker's kit needs.
 *
 * <p>Choice: a language that the site is no longer read in keeps its texts, so that it can come back with them.
 */
@NullMarked
package org.estrade.site;

import org.jspecify.annotations.NullMarked;
