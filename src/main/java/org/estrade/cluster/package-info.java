/** Several programs on one database: the content version, its notifications, and work that one of them does. */
@NullMarked
package org.estrade.cluster;

import org.jspecify.annotations.NullMarked;
