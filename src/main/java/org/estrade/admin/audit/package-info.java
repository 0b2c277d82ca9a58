/** The page that lists who did what, and when. */
@NullMarked
package org.estrade.admin.audit;

import org.jspecify.annotations.NullMarked;
