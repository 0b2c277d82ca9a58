package org.estrade.talk.store;

import java.util.List;

/** The names that a form suggests while the speaker types one, in alphabetical order. */
public record NameSuggestions(List<String> venues, List<String> people, List<String> tags) {}
