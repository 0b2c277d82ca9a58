/**
 * Readers, one for each format of files. A reader parses a text with the format's own library, and gives what it holds in
 * one of two neutral forms: {@code Node}, an outline of headings, items, paragraphs and tables; or {@code Value}, records
 * with named fields. Both keep the line numbers of the file. No reader decides what a fact means: {@code recognise} does.
 */
@NullMarked
package org.estrade.transfer.source.format;

import org.jspecify.annotations.NullMarked;
