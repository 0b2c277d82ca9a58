package org.estrade.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.estrade.database.ConfiguredDatabase;

/**
 * What the arguments of the program ask for, when they ask for something else than to serve the site.
 *
 * @param action what to do
 * @param file the backup; {@code -} for standard output or input
 * @param replace whether a site that has content is replaced
 */
public record BackupCommand(Action action, Path file, boolean replace) {

    /** What to do with the file. */
    public enum Action {
        BACKUP,
        RESTORE
    }

    /** How the program is called, for the message about wrong arguments. */
    private static final String USAGE = "Estrade takes no argument, or --backup FILE, or --restore FILE [--replace].";

    /**
     * Reads the arguments of the program; empty without arguments.
     *
     * @throws BackupProblem when the arguments are none that the program knows
     */
    public static Optional<BackupCommand> of(String... arguments) throws BackupProblem {
        List<String> typed = List.of(arguments);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.size() == 2 && typed.get(0).equals("--backup")) {
            return Optional.of(new BackupCommand(Action.BACKUP, Path.of(typed.get(1)), false));
        }
        boolean replace = typed.contains("--replace");
        List<String> rest =
                typed.stream().filter(word -> !word.equals("--replace")).toList();
        if (rest.size() == 2 && rest.get(0).equals("--restore")) {
            return Optional.of(new BackupCommand(Action.RESTORE, Path.of(rest.get(1)), replace));
        }
        throw new BackupProblem(USAGE, null);
    }

    /**
     * Writes the backup of the configured database. The site may run.
     *
     * @return one line that says what was done
     */
    public String backUp() throws BackupProblem, SQLException {
        try (Connection database = ConfiguredDatabase.connect()) {
            if (isStandardStream()) {
                BackupWriter.write(database, System.out);
                return "Backup written";
            }
            BackupWriter.write(database, file);
        } catch (IOException notWritten) {
            throw new BackupProblem("The backup cannot be written to the standard output.", notWritten);
        }
        return "Backup written to %s (%d kB)".formatted(file, (file.toFile().length() + 1023) / 1024);
    }

    /**
     * Restores the backup into a database whose tables this release has migrated.
     *
     * @return one line that says what was done
     */
    public String restore(Connection database) throws BackupProblem, SQLException {
        if (!isStandardStream()) {
            return restored(BackupRestore.restore(database, file, replace));
        }
        try {
            // a zip file is read from its end
            Path received = Files.createTempFile("estrade", ".backup");
            try {
                Files.copy(System.in, received, StandardCopyOption.REPLACE_EXISTING);
                return restored(BackupRestore.restore(database, received, replace));
            } finally {
                Files.delete(received);
            }
        } catch (IOException notRead) {
            throw new BackupProblem("The backup cannot be read from the standard input.", notRead);
        }
    }

    private boolean isStandardStream() {
        return file.toString().equals("-");
    }

    private String restored(long rows) {
        return "Restored %d rows from %s".formatted(rows, isStandardStream() ? "the standard input" : file);
    }
}
