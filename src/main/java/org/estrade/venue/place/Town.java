package org.estrade.venue.place;

import java.util.List;

/**
 * A town where talks are given.
 *
 * @param country the ISO 3166-1 code of its country, two letters
 * @param names its names in English, in French, in the language of the town, and in the gazetteer
 */
record Town(String country, List<String> names) {}
