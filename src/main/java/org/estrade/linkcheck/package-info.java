/**
 * Links that are watched: each address that visitors can follow is looked at once a week, by one replica.
 *
 * <p>Choices:
 * <ul>
 *   <li>The other packages say which addresses there are, by implementing {@link org.estrade.linkcheck.LinkSource}. This
 *       package knows no talks. Addresses in abstracts, notes and biographies count too; they are found by {@link
 *       org.estrade.text.typography.MarkdownAddresses}.
 *   <li>The state of a link belongs to its address, not to a talk: two talks with one link have one answer.
 *   <li>A link is dead after three failed looks on different days ({@link org.estrade.linkcheck.LinkState}), because hosts
 *       are sometimes out of order.
 *   <li>A host that refuses programs proves nothing: such a link is {@code UNCLEAR}, and visitors keep it.
 * </ul>
 */
@NullMarked
package org.estrade.linkcheck;

import org.jspecify.annotations.NullMarked;
