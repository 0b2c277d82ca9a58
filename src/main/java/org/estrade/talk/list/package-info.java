/** The admin's list of talks, and what can be done with several of them at once. */
@NullMarked
package org.estrade.talk.list;

import org.jspecify.annotations.NullMarked;
