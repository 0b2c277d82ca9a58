/** Files that are sent from the form of a talk, with or without scripts. */
@NullMarked
package org.estrade.talk.upload;

import org.jspecify.annotations.NullMarked;
