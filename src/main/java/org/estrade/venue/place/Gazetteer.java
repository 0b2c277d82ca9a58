package org.estrade.venue.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The coordinates of the world's towns, accurate to a kilometre, from the list of GeoNames. The README beside gazetteer.txt
 * describes its columns. The file stays an array of bytes and is searched by binary search, because 50,000 objects would
 * take too much memory.
 */
public final class Gazetteer {

    private static final byte[] LINES = read();

    private Gazetteer() {}

    /**
     * The coordinates of a town. When the country is missing or unknown, the town is the one of that name in
     * {@link Towns}, otherwise the largest town of that name.
     *
     * @param town a name of the town that {@link Towns} or GeoNames knows
     * @param country the name or code of the country, null when it is missing
     * @return null for an unknown town
     */
    public static @Nullable Coordinates find(String town, @Nullable String country) {
        Town listedTown = Towns.find(town);
        String countryCode = country == null ? null : Countries.code(country);
        if (listedTown == null || (countryCode != null && !countryCode.equals(listedTown.country()))) {
            return coordinatesOfLargest(Towns.key(town), countryCode);
        }
        return listedTown.names().stream()
                .map(name -> coordinatesOfLargest(Towns.key(name), listedTown.country()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Coordinates coordinatesOfLargest(String key, @Nullable String country) {
        byte[] prefix = (key + "\t").getBytes(StandardCharsets.UTF_8);
        for (int line = lowerBound(prefix); startsWith(line, prefix); line = nextLine(line)) {
            String[] town = new String(LINES, line, nextLine(line) - line, StandardCharsets.UTF_8)
                    .strip()
                    .split("\t", -1);
            if (country == null || Countries.isIn(town[1], country)) {
                return new Coordinates(Double.parseDouble(town[2]), Double.parseDouble(town[3]));
            }
        }
        return null;
    }

    /** The offset of the first line that is equal to or greater than the prefix (binary search). */
    private static int lowerBound(byte[] prefix) {
        int low = 0;
        int high = LINES.length;
        while (low < high) {
            int line = lineStart((low + high) >>> 1);
            int end = Math.min(line + prefix.length, LINES.length);
            if (Arrays.compareUnsigned(LINES, line, end, prefix, 0, prefix.length) < 0) {
                low = nextLine(line);
            } else {
                high = line;
            }
        }
        return low;
    }

    private static boolean startsWith(int line, byte[] prefix) {
        int end = line + prefix.length;
        return end <= LINES.length && Arrays.equals(LINES, line, end, prefix, 0, prefix.length);
    }

    /** The offset of the start of the line that contains the byte at an offset. */
    private static int lineStart(int offset) {
        int start = offset;
        while (start > 0 && LINES[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** The offset of the line after the given line. Every line ends in a line break. */
    private static int nextLine(int line) {
        int end = line;
        while (LINES[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private static byte[] read() {
        try (InputStream resource = Gazetteer.class.getResourceAsStream("gazetteer.txt")) {
            return Objects.requireNonNull(resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
