/** What search engines and other sites read in the pages, and in place of them: JSON-LD, OpenGraph, oEmbed. */
@NullMarked
package org.estrade.site.structured;

import org.jspecify.annotations.NullMarked;
