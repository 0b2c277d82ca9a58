/**
 * The reading of records, as YAML, JSON, TOML, tables and front matter hold them: flat, by year, by event or by talk.
 * The name of a field says what it holds ({@code field}); when it says nothing or misleads, its values do.
 */
@NullMarked
package org.estrade.transfer.recognise.record;

import org.jspecify.annotations.NullMarked;
