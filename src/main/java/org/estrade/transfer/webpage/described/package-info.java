/**
 * What one part of a page says about one event, session, recording or deck of slides, as texts, before anything is chosen.
 * Every reader of pages gives its result in this form.
 */
@NullMarked
package org.estrade.transfer.webpage.described;

import org.jspecify.annotations.NullMarked;
