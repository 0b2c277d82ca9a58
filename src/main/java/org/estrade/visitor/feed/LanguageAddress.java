package org.estrade.visitor.feed;

/**
 * The address of a page or a feed in one language.
 *
 * @param language its code: {@code fr}
 * @param address absolute
 */
public record LanguageAddress(String language, String address) {}
