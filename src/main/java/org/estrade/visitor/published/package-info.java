/**
 * All that visitors can read, as one value kept in memory.
 *
 * <p>The value is kept until something changes; the code that changes what visitors see calls {@code
 * ContentVersion.raise()}. When this program has stored each change since then, and only talks have changed, these talks alone
 * are read again. Otherwise the stamps of all talks are read, and the talks whose stamp has changed. When the database does not
 * answer, visitors read the last value.
 *
 * <p>What pages ask of all talks together is in the {@code TalkIndex}, made once after each change.
 *
 * <p>The program is ready when it can show pages, with or without the database. A database that does not answer
 * therefore takes no program out of service. Health and metrics are on the management port alone.
 */
@NullMarked
package org.estrade.visitor.published;

import org.jspecify.annotations.NullMarked;
