package org.estrade.visitor.map;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.venue.place.Coordinates;

/**
 * The outline of metropolitan France in about a hundred points. The file {@code france.txt} has a line for each piece of
 * land: a closed polygon of latitudes and longitudes in degrees.
 */
final class Outline {

    static final List<List<Coordinates>> FRANCE = read();

    private Outline() {}

    /** Whether a place is in the rectangle around France, which includes places just outside the border. */
    static boolean contains(Coordinates place) {
        return place.latitude() > 41.2
                && place.latitude() < 51.3
                && place.longitude() > -5.2
                && place.longitude() < 9.8;
    }

    /** The outline as SVG path data: whole units, each point relative to the one before. */
    static String path(Projection projection) {
        StringBuilder path = new StringBuilder();
        for (List<Coordinates> land : FRANCE) {
            long x = 0;
            long y = 0;
            for (Coordinates point : land) {
                long nextX = Math.round(projection.x(point));
                long nextY = Math.round(projection.y(point));
                boolean first = point.equals(land.get(0));
                path.append(
                        first
                                ? "M" + nextX + " " + nextY + "l"
                                : nextX - x + (nextY < y ? "" : " ") + (nextY - y) + " ");
                x = nextX;
                y = nextY;
            }
            path.setCharAt(path.length() - 1, 'z');
        }
        return path.toString();
    }

    /** The sides of the polygons on the map. */
    static List<Line2D> sides(Projection projection) {
        List<Line2D> sides = new ArrayList<>();
        for (List<Coordinates> land : FRANCE) {
            for (int i = 0; i < land.size(); i++) {
                Coordinates start = land.get(i);
                Coordinates end = land.get((i + 1) % land.size());
                sides.add(new Line2D.Double(
                        projection.x(start), projection.y(start), projection.x(end), projection.y(end)));
            }
        }
        return sides;
    }

    private static List<List<Coordinates>> read() {
        try (InputStream resource = Objects.requireNonNull(Outline.class.getResourceAsStream("france.txt"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Outline::land)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Coordinates> land(String line) {
        return Stream.of(line.split(", ", -1))
                .map(point -> point.split(" ", 2))
                .map(point -> new Coordinates(Double.parseDouble(point[0]), Double.parseDouble(point[1])))
                .toList();
    }
}
