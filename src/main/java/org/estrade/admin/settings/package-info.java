/**
 * The form of the site's settings: read, checked, stored.
 *
 * <p>Choice: the form carries a digest of the settings that it was opened on (optimistic locking). When other settings were
 * saved since, the answer is 409 with what was typed, and under each field that differs what is stored.
 */
@NullMarked
package org.estrade.admin.settings;

import org.jspecify.annotations.NullMarked;
