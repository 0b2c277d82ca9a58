/** What the markup of a page says: microformats, OpenGraph, title and headings, dates and links in the text. */
@NullMarked
package org.estrade.transfer.webpage.markup;

import org.jspecify.annotations.NullMarked;
