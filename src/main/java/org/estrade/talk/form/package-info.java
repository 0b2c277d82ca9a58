/** The form a talk is written in: what was typed, as strings, until it is read as a {@code TalkContent}. */
@NullMarked
package org.estrade.talk.form;

import org.jspecify.annotations.NullMarked;
