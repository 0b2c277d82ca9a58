/**
 * The JDBC driver that starts the embedded PostgreSQL when no other database is configured. No code here depends on talks.
 *
 * <p>Both the start of the embedded server and the wait for another one happen in {@code Driver.acceptsURL}, which the
 * connection pool calls on the main thread before any timeout runs. The port of the embedded server is kept in a system
 * property, because dev mode loads the classes again while the server keeps running.
 *
 * <p>How migrations are written: {@code src/main/resources/db/migration/README.md}.
 */
@NullMarked
package org.estrade.database;

import org.jspecify.annotations.NullMarked;
