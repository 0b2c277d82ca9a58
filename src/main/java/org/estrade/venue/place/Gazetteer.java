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
     * The coordinates of a town. When the country is missing or unknown, they are those of the town of that name in
     * {@link Towns}, otherwise of the largest town of that name.
     *
     * @param town a name of the town that {@link Towns} or GeoNames knows
     * @param country the country as people write it, or null
     * @return null for an unknown town
     */
    public static @Nullable Coordinates find(String town, @Nullable String country) {
        Town known = Towns.find(town);
        String countryCode = country == null ? null : Countries.code(country);
        if (known == null || (countryCode != null && !countryCode.equals(known.country()))) {
            return coordinatesOfLargest(Towns.key(town), countryCode);
        }
        return known.names().stream()
                .map(name -> coordinatesOfLargest(Towns.key(name), known.country()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Coordinates coordinatesOfLargest(String key, @Nullable String country) {
        byte[] prefix = (key + "\t").getBytes(StandardCharsets.UTF_8);
        for (int line = lowerBound(prefix); startsWith(line, prefix); line = after(line)) {
            String[] town = new String(LINES, line, after(line) - line, StandardCharsets.UTF_8)
                    .strip()
                    .split("\t", -1);
            if (country == null || Countries.isIn(town[1], country)) {
                return new Coordinates(Double.parseDouble(town[2]), Double.parseDouble(town[3]));
            }
        }
        return null;
    }

    /** The offset of the first line that is equal to or greater than the bytes. */
    private static int lowerBound(byte[] prefix) {
        int low = 0;
        int high = LINES.length;
        while (low < high) {
            int line = start((low + high) >>> 1);
            int end = Math.min(line + prefix.length, LINES.length);
            if (Arrays.compareUnsigned(LINES, line, end, prefix, 0, prefix.length) < 0) {
                low = after(line);
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

    /** The offset of the start of the line that contains the byte. */
    private static int start(int position) {
        int start = position;
        while (start > 0 && LINES[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** The offset of the next line; every line ends in a line break. */
    private static int after(int line) {
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
