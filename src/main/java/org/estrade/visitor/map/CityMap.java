package org.estrade.visitor.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The map of the cities where talks are given, drawn by the server without a map service. When most of the cities are in
 * France, the map shows only these, in the part of France that they need, with its outline. The text below the map has these, and then the others.
 *
 * @param height the height of the drawing, which is {@link Projection#WIDTH} wide
 * @param outline the outline as SVG path data, null when the map does not show France
 * @param dots the cities on the map, those with most deliveries first
 * @param labels the names of the cities that have room for one
 * @param words the cities on the map as text, each with the number of its deliveries when there are several
 * @param beyond the cities that are not on the map, in the same way; empty when all are on it
 */
public record CityMap(
        double height, @Nullable String outline, List<Dot> dots, List<Label> labels, String words, String beyond) {

    // a map of one city tells no more than its name
    private static final int FEWEST = 2;
    private static final double RADIUS = 3.5;

    // the smallest maps in degrees: in a smaller one, two near cities would be far apart; and of France, the part of
    // the
    // border that is on the map would not show which part it is
    private static final double SMALLEST = 3;
    private static final double REGION = 6;

    /**
     * The dot of a city.
     *
     * @param radius the radius; the area is in proportion to the number of deliveries, up to nine
     * @param given whether a delivery took place in the city
     */
    public record Dot(double x, double y, double radius, boolean given) {}

    /**
     * The name of a city.
     *
     * @param anchor the part of the text that is at the point, as in SVG: start, middle or end
     */
    public record Label(double x, double y, String anchor, String name) {}

    /** The map, null when fewer than two cities have known coordinates. */
    public static @Nullable CityMap of(List<PublishedTalk> talks, Audience audience) {
        List<City> cities = City.of(talks, audience);
        List<City> placed = cities.stream().filter(city -> city.place() != null).toList();
        List<City> french =
                placed.stream().filter(city -> Outline.contains(city.known())).toList();
        boolean inFrance = french.size() >= FEWEST && 2 * french.size() >= placed.size();
        List<City> shown = inFrance ? french : placed;
        List<City> others =
                cities.stream().filter(city -> !shown.contains(city)).toList();
        return shown.size() < FEWEST ? null : draw(shown, inFrance, words(shown, audience), words(others, audience));
    }

    private static CityMap draw(List<City> cities, boolean inFrance, String words, String beyond) {
        Projection projection =
                Projection.around(cities.stream().map(City::known).toList(), inFrance ? REGION : SMALLEST);
        List<Dot> dots = new ArrayList<>();
        for (City city : cities) {
            double radius = Math.round(10 * RADIUS * Math.min(Math.sqrt(city.deliveries()), 3)) / 10.0;
            dots.add(new Dot(projection.x(city.known()), projection.y(city.known()), radius, city.given() > 0));
        }
        return new CityMap(
                projection.height(),
                inFrance ? Outline.path(projection) : null,
                dots,
                MapLabels.of(cities, dots, projection.height(), inFrance ? Outline.sides(projection) : List.of()),
                words,
                beyond);
    }

    private static String words(List<City> cities, Audience audience) {
        String coming = audience.words().will_be_given();
        return cities.stream()
                .map(city -> {
                    String more = city.given() == 0 ? coming : city.given() == 1 ? "" : String.valueOf(city.given());
                    return more.isEmpty() ? city.name() : city.name() + "\u00A0(" + more + ")";
                })
                .collect(Collectors.joining(", "));
    }
}
