/** The picture that other sites show beside a link to a page. */
@NullMarked
package org.estrade.visitor.picture;

import org.jspecify.annotations.NullMarked;
