/**
 * Translations that are older than their source. For each language but the main one, a talk stores the text in the main
 * language from which the translation was last written or checked. The form shows what has changed in it since.
 */
@NullMarked
package org.estrade.talk.translation;

import org.jspecify.annotations.NullMarked;
