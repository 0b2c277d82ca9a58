/**
 * The form of a talk: typed fields, how they are read as a {@link org.estrade.talk.TalkContent}, and the pages of problems and
 * conflicts.
 *
 * <p>Choice: the form works without scripts. Every script has a button that does the same through the server. For example,
 * the local copy of a lost form is restored by sending it to the server, which then shows the form with it.
 */
@NullMarked
package org.estrade.talk.form;

import org.jspecify.annotations.NullMarked;
