/** The picture of a page that other sites show beside a link to it: drawn here, letter by letter. */
@NullMarked
package org.estrade.site.picture;

import org.jspecify.annotations.NullMarked;
