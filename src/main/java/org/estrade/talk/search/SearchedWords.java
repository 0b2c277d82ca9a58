package org.estrade.talk.search;

import java.util.List;

/**
 * The words of a search, read once and sought in several tables.
 *
 * @param terms the words, with what each finds; empty for a text without a word
 * @param written the query for texts, in the syntax of tsquery: every word
 * @param dated the same query, in which a word that may be part of a date finds dates too
 */
public record SearchedWords(List<FoundTerm> terms, String written, String dated) {

    public SearchedWords {
        terms = List.copyOf(terms);
    }

    /** Whether a word may be part of a date. */
    boolean hasDates() {
        return !written.equals(dated);
    }
}
