/**
 * The reading of records, as YAML, JSON, TOML, tables and front matter hold them: flat, by year, by event or by talk.
 */
@NullMarked
package org.estrade.transfer.recognise.record;

import org.jspecify.annotations.NullMarked;
