package org.estrade.venue.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the world's towns are, to a kilometre: GeoNames' list of them (gazetteer.txt, its README says how it reads). The
 * lines stay bytes and are searched by halves: half a hundred thousand objects would cost more than the site itself.
 */
public final class Gazetteer {

    private static final byte[] LINES = read();

    private Gazetteer() {}

    /**
     * Of a town by any name that {@link Towns} or GeoNames knows, in a country as people write it, or null when nobody
     * said. Without one that {@link Countries} knows: the town that talks are usually meant by, else the largest.
     *
     * @return null for an unknown town
     */
    public static @Nullable Coordinates find(String town, @Nullable String country) {
        Town known = Towns.find(town);
        String said = country == null ? null : Countries.code(country);
        if (known == null || (said != null && !said.equals(known.country()))) {
            return largest(Towns.key(town), said);
        }
        return known.names().stream()
                .map(name -> largest(Towns.key(name), known.country()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Coordinates largest(String key, @Nullable String country) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        for (int line = firstNotBefore(wanted); startsWith(line, wanted); line = after(line)) {
            String[] town = new String(LINES, line, after(line) - line, StandardCharsets.UTF_8)
                    .strip()
                    .split("\t", -1);
            if (country == null || Countries.isIn(town[1], country)) {
                return new Coordinates(Double.parseDouble(town[2]), Double.parseDouble(town[3]));
            }
        }
        return null;
    }

    /** Where the first line begins that does not come before those bytes. */
    private static int firstNotBefore(byte[] wanted) {
        int low = 0;
        int high = LINES.length;
        while (low < high) {
            int line = start((low + high) >>> 1);
            int end = Math.min(line + wanted.length, LINES.length);
            if (Arrays.compareUnsigned(LINES, line, end, wanted, 0, wanted.length) < 0) {
                low = after(line);
            } else {
                high = line;
            }
        }
        return low;
    }

    private static boolean startsWith(int line, byte[] wanted) {
        int end = line + wanted.length;
        return end <= LINES.length && Arrays.equals(LINES, line, end, wanted, 0, wanted.length);
    }

    /** Where the line begins that the byte is in. */
    private static int start(int position) {
        int start = position;
        while (start > 0 && LINES[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** Where the line after that one begins; each ends in a line break. */
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
