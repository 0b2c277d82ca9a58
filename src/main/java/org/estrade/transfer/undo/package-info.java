/**
 * The imports of the last 30 days and their undoing. An import is recorded with the revision of each talk before and after
 * it; undoing it puts created talks into the bin and gives changed talks their content of before, so that nothing is lost.
 */
@NullMarked
package org.estrade.transfer.undo;

import org.jspecify.annotations.NullMarked;
