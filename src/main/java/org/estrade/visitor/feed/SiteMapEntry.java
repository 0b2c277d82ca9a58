package org.estrade.visitor.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in one language, as the sitemap lists it.
 *
 * @param address absolute
 * @param changed the moment of the last change that visitors can see, in ISO 8601; null when not recorded
 * @param alternates the page in each language, this one included, and for all other readers ({@code x-default}); empty for a page
 *     in one language
 */
public record SiteMapEntry(String address, @Nullable String changed, List<LanguageAddress> alternates) {}
