/**
 * The import of talks from files: the pages of the admin, and the step at the start of the program.
 *
 * <p>{@code source.PageReader} reads a text in one of two ways. A text in our own dialect of Markdown is read line by line
 * by {@code markdown}. Any other text is parsed in its format by {@code source.format}, and {@code recognise} finds dates,
 * venues and the other facts in it. Both ways give the same page of talks, which {@code plan} compares with the stored ones.
 *
 * <p>A page whose talks are those of the site in another language is offered as their translation: by links, dates and
 * order, {@code plan} finds which talk is which. A translation only adds. It never changes or removes what is stored.
 *
 * <p>The server stores nothing between two steps of an import. The form of the preview carries the text, the choices of the
 * speaker, and a digest of the stored talks. When the stored talks changed since the preview, the import is not applied and
 * a new preview is shown.
 *
 * <p>An import of more than a hundred talks takes longer than a browser should wait. {@code BackgroundImport} applies it, or
 * undoes it, in a thread of its own and in one transaction, while a page shows how far it is. The progress is in the memory of this program:
 * when several programs share the database, a request that another program answers leads to the page of imports.
 */
@NullMarked
package org.estrade.transfer;

import org.jspecify.annotations.NullMarked;
