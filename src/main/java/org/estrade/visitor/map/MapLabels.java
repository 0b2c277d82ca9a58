package org.estrade.visitor.map;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.visitor.map.CityMap.Dot;
import org.estrade.visitor.map.CityMap.Label;

/** Places the names of cities beside their dots. A name without room is left out; the first cities are placed first. */
final class MapLabels {

    // average sizes of the sans serif typeface at 12 px, the size in cities.css, with some space
    private static final double LETTER = 6.4;
    private static final double ASCENT = 9;
    private static final double DESCENT = 3;
    private static final double GAP = 3;

    private MapLabels() {}

    private record Box(double left, double top, double right, double bottom) {

        static Box of(Dot dot) {
            return new Box(
                    dot.x() - dot.radius(), dot.y() - dot.radius(), dot.x() + dot.radius(), dot.y() + dot.radius());
        }

        static Box of(Label label) {
            double width = label.name().length() * LETTER;
            double left =
                    switch (label.anchor()) {
                        case "start" -> label.x();
                        case "end" -> label.x() - width;
                        default -> label.x() - width / 2;
                    };
            return new Box(left, label.y() - ASCENT, left + width, label.y() + DESCENT);
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isCrossedBy(Line2D line) {
            return line.intersects(left, top, right - left, bottom - top);
        }

        boolean isWithin(double width, double height) {
            return left >= 0 && top >= 0 && right <= width && bottom <= height;
        }
    }

    /**
     * The labels that have room.
     *
     * @param lines the lines of the map, which no label may cross
     */
    static List<Label> of(List<City> cities, List<Dot> dots, double height, List<Line2D> lines) {
        List<Box> taken = new ArrayList<>(dots.stream().map(Box::of).toList());
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < cities.size(); i++) {
            Optional<Label> label = candidatePositions(cities.get(i).name(), dots.get(i))
                    .filter(place -> Box.of(place).isWithin(Projection.WIDTH, height))
                    .filter(place -> lines.stream().noneMatch(Box.of(place)::isCrossedBy))
                    .filter(place -> taken.stream().noneMatch(Box.of(place)::overlaps))
                    .findFirst();
            label.ifPresent(placed -> {
                labels.add(placed);
                taken.add(Box.of(placed));
            });
        }
        return List.copyOf(labels);
    }

    /** The possible places of a name in the order of preference: right of the dot, left, above, below. */
    private static Stream<Label> candidatePositions(String name, Dot dot) {
        double distanceFromDot = dot.radius() + GAP;
        double base = round(dot.y() + (ASCENT - DESCENT) / 2 + 1);
        return Stream.of(
                new Label(round(dot.x() + distanceFromDot), base, "start", name),
                new Label(round(dot.x() - distanceFromDot), base, "end", name),
                new Label(dot.x(), round(dot.y() - distanceFromDot - DESCENT + 2), "middle", name),
                new Label(dot.x(), round(dot.y() + distanceFromDot + ASCENT), "middle", name));
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
