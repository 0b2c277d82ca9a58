/** The first page of the admin: what comes next, figures, and what is missing. */
@NullMarked
package org.estrade.admin.dashboard;

import org.jspecify.annotations.NullMarked;
