/**
 * The first page of the admin: the next delivery, figures, what is missing in talks, and the latest changes.
 */
@NullMarked
package org.estrade.admin.dashboard;

import org.jspecify.annotations.NullMarked;
