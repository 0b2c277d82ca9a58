/** The admin's pages that venues, people and tags share: list, form, merging, deleting. */
@NullMarked
package org.estrade.naming.page;

import org.jspecify.annotations.NullMarked;
