/**
 * The form of the settings: reading, validation and storage.
 *
 * <p>Choice: the form contains a digest of the settings that were stored when it was opened (optimistic locking). If other
 * settings were saved since then, the answer is 409. The page then has the typed values and, below each field that differs,
 * the stored value.
 */
@NullMarked
package org.estrade.admin.settings;

import org.jspecify.annotations.NullMarked;
