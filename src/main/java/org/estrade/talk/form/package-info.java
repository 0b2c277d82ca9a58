/** The form a talk is written in: fields as typed, until they are read as a TalkContent. */
@NullMarked
package org.estrade.talk.form;

import org.jspecify.annotations.NullMarked;
