/**
 * The choice among all that the parts of a page say: which event the page is about, and its venue, days, town, title and
 * people. Every value has its origin, and is marked as a guess unless data that is made for programs gives it and nothing
 * on the page contradicts it.
 */
@NullMarked
package org.estrade.transfer.webpage.choice;

import org.jspecify.annotations.NullMarked;
