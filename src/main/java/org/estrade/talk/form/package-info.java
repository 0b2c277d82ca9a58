/** The form of a talk: typed fields, how they are read as a TalkContent, and the pages of problems and conflicts. */
@NullMarked
package org.estrade.talk.form;

import org.jspecify.annotations.NullMarked;
