package org.estrade.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a backup contains: the entry {@code manifest.json} of its zip file.
 *
 * @param format the version of this format, {@link #FORMAT}
 * @param schema the number of the last migration of the database
 * @param made the time of the backup
 * @param tables the tables
 * @param sequences the last value of each sequence of ids, by its name
 */
record BackupManifest(int format, int schema, Instant made, List<Table> tables, Map<String, Long> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    // a file without one of these is no backup
    BackupManifest {
        tables = List.copyOf(tables);
        sequences = Map.copyOf(sequences);
    }

    /**
     * The rows of a table, which are in the entry {@link #entry} as PostgreSQL's COPY writes them.
     *
     * @param rows the number of rows
     */
    record Table(String name, List<String> columns, long rows) {

        Table {
            Objects.requireNonNull(name);
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name + ".copy";
        }
    }
}
