package org.estrade.naming.page;

import java.util.List;

/**
 * The rows that a search finds, in the order of their names.
 *
 * @param total the number of entries without the search
 * @param tabs empty when the list has no sorts
 */
public record NameList(List<NameRow> rows, int total, NameSearch search, List<NameTab> tabs) {}
