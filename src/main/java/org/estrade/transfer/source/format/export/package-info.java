/** Converts JSON exports of conference services (Sessionize, pretalx, Notist) to records with the usual names of fields. */
@NullMarked
package org.estrade.transfer.source.format.export;

import org.jspecify.annotations.NullMarked;
