package org.estrade.naming.page;

import java.util.List;

/**
 * All venues, people or tags that a search finds, in the order of their names.
 *
 * @param total how many there are without the search
 * @param tabs none when there is only one sort
 */
public record NameList(List<NameRow> rows, int total, NameSearch search, List<NameTab> tabs) {}
