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

    // as maps on the web give them to copy; a decimal comma needs more than a comma between the two
    private static final Pattern TYPED =
            Pattern.compile("(-?\\d{1,2}(?:[.,]\\d{1,15})?)\\s*[,;]?\\s+(-?\\d{1,3}(?:[.,]\\d{1,15})?)"
                    + "|(-?\\d{1,2}(?:\\.\\d{1,15})?)[,;](-?\\d{1,3}(?:\\.\\d{1,15})?)");

    /** Reads {@code 48.86, 2.35} in degrees; empty when it says no such place. */
    public static Optional<Coordinates> read(String typed) {
        Matcher found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean spaced = found.group(1) != null;
        double latitude = number(found.group(spaced ? 1 : 3));
        double longitude = number(found.group(spaced ? 2 : 4));
        return Math.abs(latitude) > 90 || Math.abs(longitude) > 180
                ? Optional.empty()
                : Optional.of(new Coordinates(latitude, longitude));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    /** The text of the form field, exact to a few metres. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s, %s", rounded(latitude), rounded(longitude));
    }

    private static String rounded(double degrees) {
        String text = String.format(Locale.ROOT, "%.5f", degrees).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
