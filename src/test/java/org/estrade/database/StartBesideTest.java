package org.estrade.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server starts on a thread of its own; whoever opens a connection waits for it, and hears why it failed. */
class StartBesideTest {

    private final EmbeddedPostgresDriver driver = new EmbeddedPostgresDriver();

    @Test
    void theDriverWaitsForTheServerThatStarts(@TempDir Path folder) throws SQLException {
        EmbeddedPostgresServer.startBeside(folder);
        String url = EmbeddedPostgresDriver.PREFIX + folder;
        assertTrue(driver.acceptsURL(url));
        try (Connection connection = driver.connect(url, new Properties());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show fsync")) {
            rows.next();
            assertEquals("on", rows.getString(1));
        }
    }

    @Test
    void theReasonOfAFailureReachesWhoeverConnects(@TempDir Path folder) throws Exception {
        // no folder can be made below a file
        Path file = Files.createFile(folder.resolve("file"));
        EmbeddedPostgresServer.startBeside(file);
        String url = EmbeddedPostgresDriver.PREFIX + file;
        assertTrue(driver.acceptsURL(url));
        DatabaseProblem problem = assertThrows(DatabaseProblem.class, () -> driver.connect(url, new Properties()));
        assertEquals(
                "The data folder %s cannot be written: give this user the right to, or start Estrade in another folder."
                        .formatted(file.toAbsolutePath().normalize()),
                problem.getMessage());
    }
}
