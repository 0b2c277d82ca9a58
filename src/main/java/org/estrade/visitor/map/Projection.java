package org.estrade.visitor.map;

import java.util.Collection;
import org.estrade.venue.place.Coordinates;

/** Degrees to units of a drawing: parallels and meridians are straight, and true to each other in the middle. */
record Projection(double west, double north, double perLongitude, double perLatitude, double height) {

    static final int WIDTH = 320;

    // nearer than that, one city would fill the drawing
    private static final double SMALLEST = 3;
    private static final double MARGIN = 0.12;

    /** What is needed to show all these, with some room around. */
    static Projection around(Collection<Coordinates> places) {
        double south = places.stream().mapToDouble(Coordinates::latitude).min().orElse(-SMALLEST);
        double north = places.stream().mapToDouble(Coordinates::latitude).max().orElse(SMALLEST);
        double west = places.stream().mapToDouble(Coordinates::longitude).min().orElse(-SMALLEST);
        double east = places.stream().mapToDouble(Coordinates::longitude).max().orElse(SMALLEST);
        double high = Math.max(north - south, SMALLEST) * (1 + 2 * MARGIN);
        double wide = Math.max(east - west, SMALLEST) * (1 + 2 * MARGIN);
        double middle = (north + south) / 2;
        double centre = (east + west) / 2;
        double shrunk = Math.cos(Math.toRadians(Math.min(Math.abs(middle), 75)));
        // never taller than wide, nor flatter than a strip
        double spread = Math.max(Math.max(wide * shrunk, high), SMALLEST);
        double tall = Math.max(high, spread * 0.4);
        double unit = WIDTH / spread;
        return new Projection(
                centre - spread / shrunk / 2, middle + tall / 2, unit * shrunk, unit, Math.rint(tall * unit));
    }

    double x(Coordinates place) {
        return round((place.longitude() - west) * perLongitude);
    }

    double y(Coordinates place) {
        return round((north - place.latitude()) * perLatitude);
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
