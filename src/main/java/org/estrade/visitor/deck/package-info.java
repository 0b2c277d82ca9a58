/**
 * Slides as visitors get them: the file itself, and the page that shows its pages as pictures with their texts.
 *
 * <p>A file is public as long as a published talk links to it, and after its link leads to another file
 * ({@code FormerFiles}). Whoever is signed in can read every file. Readers of a preview link can read the files of the draft
 * that it shows, below the address of the link.
 *
 * <p>The last slide shows the short address of the talk, also as a QR code. The address has the id of the talk, so that it
 * leads to the talk after its title and its slug changed, and after an archive was restored. An id is no secret: a talk that
 * is not published has no short address.
 */
@NullMarked
package org.estrade.visitor.deck;

import org.jspecify.annotations.NullMarked;
