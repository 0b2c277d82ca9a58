/** Facts of talks and deliveries recognised in text, whatever the format of the file that it came from. */
@NullMarked
package org.estrade.transfer.recognise;

import org.jspecify.annotations.NullMarked;
