package org.estrade.naming.page;

/**
 * Some of a list, by what they are.
 *
 * @param id in the address, empty for all
 */
public record NameTab(String id, String label, long count) {}
