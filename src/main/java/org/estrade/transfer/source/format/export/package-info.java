/** Exports of other speakers' sites in JSON: Sessionize, pretalx and JSON:API are made plain records with named fields. */
@NullMarked
package org.estrade.transfer.source.format.export;

import org.jspecify.annotations.NullMarked;
