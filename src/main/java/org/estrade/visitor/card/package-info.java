/** What other sites and search engines read of a page: JSON-LD, OpenGraph, oEmbed. */
@NullMarked
package org.estrade.visitor.card;

import org.jspecify.annotations.NullMarked;
