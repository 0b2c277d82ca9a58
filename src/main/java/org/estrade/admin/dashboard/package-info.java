/**
 * The first page of the admin: what is to come, the figures of the public page, what is missing in talks, and the latest changes.
 */
@NullMarked
package org.estrade.admin.dashboard;

import org.jspecify.annotations.NullMarked;
