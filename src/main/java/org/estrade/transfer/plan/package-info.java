/** What an import would change, compared with what is stored, and doing it. */
@NullMarked
package org.estrade.transfer.plan;

import org.jspecify.annotations.NullMarked;
