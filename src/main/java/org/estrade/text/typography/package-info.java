/** Texts set for a page: Markdown to HTML, the typography of French and English, titles. */
@NullMarked
package org.estrade.text.typography;

import org.jspecify.annotations.NullMarked;
