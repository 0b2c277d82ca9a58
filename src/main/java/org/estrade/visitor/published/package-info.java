/**
 * All that visitors can read, as one value kept in memory.
 *
 * <p>The value is kept until something changes; the code that changes what visitors see calls {@code
 * ContentVersion.raise()}. Then only the talks that have changed are read again, so that the time until a publication is
 * visible does not grow with the number of talks. When the database does not answer, visitors read the last value.
 *
 * <p>The program is ready when it can show pages, with or without the database. A database that does not answer
 * therefore takes no program out of service. Health and metrics are on the management port alone.
 */
@NullMarked
package org.estrade.visitor.published;

import org.jspecify.annotations.NullMarked;
