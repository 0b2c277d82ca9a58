package org.estrade.visitor.map;

import java.util.Collection;
import org.estrade.venue.place.Coordinates;

/**
 * The projection from degrees to units of the drawing (equirectangular): the scales of latitude and longitude agree in the
 * middle of the map.
 *
 * @param west the longitude of the left edge
 * @param north the latitude of the upper edge
 * @param perLongitude the units of a degree of longitude
 * @param perLatitude the units of a degree of latitude
 * @param height the height of the drawing in units
 */
record Projection(double west, double north, double perLongitude, double perLatitude, double height) {

    static final int WIDTH = 320;

    private static final double MARGIN = 0.12;

    /**
     * The projection that shows all places, with a margin.
     *
     * @param smallest the least width and height of the map in degrees
     */
    static Projection around(Collection<Coordinates> places, double smallest) {
        double south = places.stream().mapToDouble(Coordinates::latitude).min().orElse(-smallest);
        double north = places.stream().mapToDouble(Coordinates::latitude).max().orElse(smallest);
        double west = places.stream().mapToDouble(Coordinates::longitude).min().orElse(-smallest);
        double east = places.stream().mapToDouble(Coordinates::longitude).max().orElse(smallest);
        double high = Math.max(north - south, smallest) * (1 + 2 * MARGIN);
        double wide = Math.max(east - west, smallest) * (1 + 2 * MARGIN);
        double middle = (north + south) / 2;
        double centre = (east + west) / 2;
        double shrunk = Math.cos(Math.toRadians(Math.min(Math.abs(middle), 75)));
        // the height is at most the width, and at least two fifths of it
        double spread = Math.max(Math.max(wide * shrunk, high), smallest);
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
