/**
 * What programs fetch:
 *
 * <ul>
 *   <li>{@code /talks.md} and {@code /en/talks.md}: the talks as a Markdown page, which the import reads back
 *   <li>{@code /talks.json}: all that is published, described by {@code /talks.schema.json}
 *   <li>{@code /deliveries.csv} and {@code /en/deliveries.csv}: the deliveries as a table
 *   <li>{@code /feed.atom} and {@code /en/feed.atom}: the feed
 *   <li>{@code /sitemap.xml} and {@code /robots.txt}
 * </ul>
 *
 * <p>Bibliographies ({@code /talks.bib}, {@code /talks.csl.json}) and calendars have rooms of their own.
 *
 * <p>The id of the feed comes from the time at which the database was created (the first row of Flyway's history),
 * so that no edit and no new address changes it.
 *
 * <p>Programs rely on {@code /talks.json}: a field may be added, and none may be removed or change its meaning.
 */
@NullMarked
package org.estrade.visitor.feed;

import org.jspecify.annotations.NullMarked;
