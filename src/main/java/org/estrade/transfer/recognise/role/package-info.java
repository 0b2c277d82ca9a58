/**
 * The choice of title and venue among the pieces of a phrase. It uses the text of the pieces and the order that the
 * other phrases of the page show.
 */
@NullMarked
package org.estrade.transfer.recognise.role;

import org.jspecify.annotations.NullMarked;
