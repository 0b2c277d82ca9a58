package org.estrade.backup;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.cluster.Housekeeping;
import org.jboss.logging.Logger;

/** Writes a backup into a folder at intervals, if the configuration names one, and deletes the oldest ones. */
@ApplicationScoped
public class ScheduledBackup {

    private static final Logger LOG = Logger.getLogger("org.estrade");

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'estrade-'uuuu-MM-dd'T'HHmmss'Z.backup'")
            .withZone(ZoneOffset.UTC);

    /** Only files with such a name are deleted. */
    private static final Pattern NAMED = Pattern.compile("estrade-[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z[.]backup");

    private final AgroalDataSource database;
    private final Clock clock;
    private final Optional<Path> folder;
    private final Duration every;
    private final int kept;

    ScheduledBackup(
            AgroalDataSource database,
            Clock clock,
            @ConfigProperty(name = "estrade.backup.folder") Optional<Path> folder,
            @ConfigProperty(name = "estrade.backup.every", defaultValue = "1D") Duration every,
            @ConfigProperty(name = "estrade.backup.keep", defaultValue = "14") int kept) {
        this.database = database;
        this.clock = clock;
        this.folder = folder;
        this.every = every;
        this.kept = Math.max(1, kept);
    }

    /** Writes a backup when the last one is older than the interval. A failure is one line in the log. */
    void onSchedule(@Observes Housekeeping event) {
        folder.ifPresent(this::writeWhenDue);
    }

    private void writeWhenDue(Path directory) {
        try {
            Files.createDirectories(directory);
            Instant now = clock.instant();
            List<Path> backups = backups(directory);
            // a minute less: the clock that asks is not exact
            Instant due = now.minus(every).plusSeconds(60);
            if (!backups.isEmpty() && made(backups.get(0)).isAfter(due)) {
                return;
            }
            Path file = directory.resolve(NAME.format(now));
            try (Connection connection = database.getConnection()) {
                BackupWriter.write(connection, file);
            }
            LOG.infof("Backup written to %s", file);
            for (Path old : backups(directory).stream().skip(kept).toList()) {
                Files.delete(old);
            }
        } catch (BackupProblem problem) {
            LOG.error(problem.getMessage());
        } catch (IOException | SQLException failed) {
            LOG.errorf("No backup was written to %s: %s", directory, failed.getMessage());
        }
    }

    private static Instant made(Path backup) {
        return NAME.parse(backup.getFileName().toString(), Instant::from);
    }

    /** The backups of the folder, the newest first. */
    private static List<Path> backups(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(
                            file -> NAMED.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
