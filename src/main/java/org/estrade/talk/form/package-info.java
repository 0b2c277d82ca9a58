/**
 * The form of a talk: the typed fields, their conversion into a {@link org.estrade.talk.TalkContent}, and the pages of
 * problems and conflicts.
 *
 * <p>Choice: the form works without scripts. For every script, there is a button that does the same with the server. For
 * example, to restore the local copy of a form, the browser sends the copy to the server, and the server shows the form
 * with it.
 */
@NullMarked
package org.estrade.talk.form;

import org.jspecify.annotations.NullMarked;
