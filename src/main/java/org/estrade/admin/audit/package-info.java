/**
 * The page that lists the audit trail: which account did what, and when.
 */
@NullMarked
package org.estrade.admin.audit;

import org.jspecify.annotations.NullMarked;
