/** The JDBC driver that starts the embedded PostgreSQL when no other is configured. Knows nothing of talks. */
@NullMarked
package org.estrade.database;

import org.jspecify.annotations.NullMarked;
