package org.estrade.visitor.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.venue.place.Coordinates;
import org.estrade.visitor.view.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The cities where talks are given, drawn by the server: nothing is asked of anybody's map. France has its outline when
 * most of them are there; those that are not are in the words below, as are all others.
 *
 * @param height of the drawing, which is {@link Projection#WIDTH} wide
 * @param outline path data, null without one
 * @param words every city with the number of its deliveries when there are several
 */
public record CityMap(double height, @Nullable String outline, List<Dot> dots, List<Label> labels, String words) {

    // fewer say nothing that words do not
    private static final int FEWEST = 2;
    private static final double RADIUS = 3.5;

    /**
     * A city.
     *
     * @param radius its area grows with the deliveries
     * @param given whether talks were given there already
     */
    public record Dot(double x, double y, double radius, boolean given) {}

    /**
     * A city's name.
     *
     * @param anchor the part of its text that is there: start, middle or end
     */
    public record Label(double x, double y, String anchor, String name) {}

    /** Null when too few cities have a known place. */
    public static @Nullable CityMap of(List<PublishedTalk> talks, Audience audience) {
        List<City> cities = City.of(talks, audience);
        List<City> placed = cities.stream().filter(city -> city.place() != null).toList();
        List<City> french =
                placed.stream().filter(city -> Outline.holds(city.known())).toList();
        boolean inFrance = french.size() >= FEWEST && 2 * french.size() >= placed.size();
        List<City> shown = inFrance ? french : placed;
        return shown.size() < FEWEST ? null : draw(shown, inFrance, words(cities, audience));
    }

    private static CityMap draw(List<City> cities, boolean inFrance, String words) {
        List<Coordinates> layout = inFrance
                ? Outline.FRANCE.stream().flatMap(List::stream).toList()
                : cities.stream().map(City::known).toList();
        Projection projection = Projection.around(layout);
        List<Dot> dots = new ArrayList<>();
        for (City city : cities) {
            double radius = Math.round(10 * RADIUS * Math.min(Math.sqrt(city.all()), 3)) / 10.0;
            dots.add(new Dot(projection.x(city.known()), projection.y(city.known()), radius, city.given() > 0));
        }
        return new CityMap(
                projection.height(),
                inFrance ? Outline.path(projection) : null,
                dots,
                MapLabels.of(cities, dots, projection.height()),
                words);
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
