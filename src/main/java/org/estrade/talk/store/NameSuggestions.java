package org.estrade.talk.store;

import java.util.List;

/** What is already known by name, sorted: what a form proposes while a name is being typed. */
public record NameSuggestions(List<String> venues, List<String> people, List<String> tags) {}
