/** Names told apart: those of venues with their editions, and titles of talks. */
@NullMarked
package org.estrade.transfer.recognise.name;

import org.jspecify.annotations.NullMarked;
