/**
 * The settings of the site as one value, {@link org.estrade.site.SiteSettings}, and the repository that stores them:
 * name, languages, texts, links, and what the speaker's kit needs.
 *
 * <p>Choice: a language that the site is no longer read in keeps its texts, so that they are there if the language is
 * chosen again.
 */
@NullMarked
package org.estrade.site;

import org.jspecify.annotations.NullMarked;
