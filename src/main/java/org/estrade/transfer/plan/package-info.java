/**
 * Plans the changes of an import, by comparing a file with the stored talks, and applies them.
 *
 * <p>An import stores two revisions of a changed talk: the content of the file (kind {@code import}) and the result
 * of the merge (kind {@code merge}). The next import compares its file with the first of them. In this way the import finds
 * out which corrections the speaker made, and keeps them. The names in the file are replaced by their stored spellings
 * before anything is compared.
 *
 * <p>A page that translates stored talks goes another way: {@code TranslationFinder} pairs its talks with stored talks,
 * {@code TranslationMerge} adds what is missing, and {@code TagWords} finds the labels of tags. Only the result is stored as
 * a revision, so that the base of the next merge stays the page in the first language.
 */
@NullMarked
package org.estrade.transfer.plan;

import org.jspecify.annotations.NullMarked;
