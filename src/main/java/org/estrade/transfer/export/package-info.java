/** Talks going out: the admin's page of downloads, and the formats that only the speaker can download. */
@NullMarked
package org.estrade.transfer.export;

import org.jspecify.annotations.NullMarked;
