package org.estrade.venue.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on Earth.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    // the format that web maps copy; after a number with a decimal comma, the separator must contain a space
    private static final Pattern PAIR =
            Pattern.compile("(-?\\d{1,2}(?:[.,]\\d{1,15})?)\\s*[,;]?\\s+(-?\\d{1,3}(?:[.,]\\d{1,15})?)"
                    + "|(-?\\d{1,2}(?:\\.\\d{1,15})?)[,;](-?\\d{1,3}(?:\\.\\d{1,15})?)");

    /** Parses a text such as {@code 48.86, 2.35}, in degrees; empty when the text is not a latitude and a longitude. */
    public static Optional<Coordinates> read(String text) {
        Matcher found = PAIR.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean hasSpace = found.group(1) != null;
        double latitude = number(found.group(hasSpace ? 1 : 3));
        double longitude = number(found.group(hasSpace ? 2 : 4));
        return Math.abs(latitude) > 90 || Math.abs(longitude) > 180
                ? Optional.empty()
                : Optional.of(new Coordinates(latitude, longitude));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    /** The text for the form field, accurate to a few metres. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %s", rounded(latitude), rounded(longitude));
    }

    private static String rounded(double degrees) {
        String text = String.format(Locale.ROOT, "%.5f", degrees).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
