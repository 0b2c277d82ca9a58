package org.estrade.admin.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The time zones to choose from, by continent. The id of a zone is the name of a town.
 *
 * @param current the id of the stored zone, which stays valid even if this version of Java does not know it
 * @param byContinent the ids of the zones by continent: {@code Europe} has {@code Europe/Paris}
 */
record TimeZones(String current, Map<String, Set<String>> byContinent) {

    private static final List<String> CONTINENTS =
            List.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    static TimeZones with(String current) {
        Map<String, Set<String>> zones = new TreeMap<>();
        ZoneId.getAvailableZoneIds().forEach(id -> {
            String continent = id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
            if (CONTINENTS.contains(continent)) {
                zones.computeIfAbsent(continent, any -> new TreeSet<>()).add(id);
            }
        });
        return new TimeZones(current, zones);
    }

    boolean contains(String id) {
        return id.equals(current) || byContinent.values().stream().anyMatch(ids -> ids.contains(id));
    }

    public List<Map.Entry<String, Set<String>>> groups() {
        return List.copyOf(byContinent.entrySet());
    }
}
