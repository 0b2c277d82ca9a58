/**
 * What programs fetch: the Atom feed, the JSON document, the sitemap, robots.txt.
 *
 * <p>The id of the feed comes from the time at which the database was created (the first row of Flyway's history),
 * so that no edit and no new address changes it.
 *
 * <p>{@code /talks.json} is described by {@code schema/talks.schema.json}. Programs rely on it: a field may be
 * added, and none may be removed or change its meaning.
 */
@NullMarked
package org.estrade.visitor.feed;

import org.jspecify.annotations.NullMarked;
