/** The recognition of talks and deliveries in texts, independent of the format of the file. */
@NullMarked
package org.estrade.transfer.recognise;

import org.jspecify.annotations.NullMarked;
