package org.estrade.venue.place;

import java.util.List;

/**
 * A town that talks are given in.
 *
 * @param country its ISO 3166-1 code of two letters
 * @param names in English, French, at home, and in the gazetteer
 */
record Town(String country, List<String> names) {}
