/** Answers that are made for programs: iCalendar, pretalx, Sessionize, oEmbed. */
@NullMarked
package org.estrade.transfer.webpage.answer;

import org.jspecify.annotations.NullMarked;
