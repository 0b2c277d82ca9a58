/**
 * Slides as visitors get them: the file itself, and the page that shows its pages as pictures with their texts.
 *
 * <p>A file is public as long as a published talk links to it. Whoever is signed in can read every file.
 */
@NullMarked
package org.estrade.visitor.deck;

import org.jspecify.annotations.NullMarked;
