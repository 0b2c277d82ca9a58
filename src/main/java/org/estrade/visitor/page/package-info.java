/** The talks page and the page of one talk. */
@NullMarked
package org.estrade.visitor.page;

import org.jspecify.annotations.NullMarked;
