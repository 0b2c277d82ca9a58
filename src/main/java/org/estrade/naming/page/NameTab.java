package org.estrade.naming.page;

/**
 * A tab of the list, which shows only the entries of one sort.
 *
 * @param id the value in the address, empty for all entries
 * @param count how many entries the tab shows
 */
public record NameTab(String id, String label, long count) {}
