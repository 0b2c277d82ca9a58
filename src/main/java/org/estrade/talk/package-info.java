/** A talk as a value: TalkContent and its parts, partial dates, differences, validation, addresses. Stores nothing. */
@NullMarked
package org.estrade.talk;

import org.jspecify.annotations.NullMarked;
