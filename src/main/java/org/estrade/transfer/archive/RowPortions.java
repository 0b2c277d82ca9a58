package org.estrade.transfer.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.archive.ArchiveRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of a table in an archive, each a JSON object on a line of its own. They are read in portions that fit in memory. */
final class RowPortions implements AutoCloseable {

    private static final int MOST_ROWS = 500;

    /** A portion is complete when it has so many characters. */
    private static final int MANY_CHARACTERS = 4 << 20;

    /** A row is a talk at most, for whose texts a form accepts half of it. */
    private static final int LONGEST_ROW = 16 << 20;

    private final Reader reader;

    RowPortions(InputStream bytes) {
        reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * The next rows; empty at the end.
     *
     * @throws ArchiveRefused when a row is too long, or the archive cannot be read
     */
    List<String> next() throws ArchiveRefused {
        List<String> rows = new ArrayList<>();
        int characters = 0;
        try {
            while (rows.size() < MOST_ROWS && characters < MANY_CHARACTERS) {
                String row = line();
                if (row == null) {
                    break;
                }
                if (!row.isBlank()) {
                    rows.add(row);
                    characters += row.length();
                }
            }
        } catch (IOException unreadable) {
            throw ArchiveFile.refused(unreadable);
        }
        return rows;
    }

    private @Nullable String line() throws IOException, ArchiveRefused {
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() == LONGEST_ROW) {
                throw new ArchiveRefused(Reason.TOO_LARGE);
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws ArchiveRefused {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw ArchiveFile.refused(unreadable);
        }
    }
}
