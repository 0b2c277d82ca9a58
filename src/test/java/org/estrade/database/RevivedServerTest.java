package org.estrade.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server is started again after its process has ended, and keeps what was committed. */
@Tag("slow")
class RevivedServerTest {

    @Test
    void aServerWhoseProcessWasKilledIsStartedAgain(@TempDir Path folder) throws Exception {
        String url = EmbeddedPostgresDriver.PREFIX + folder;
        EmbeddedPostgresDriver driver = new EmbeddedPostgresDriver();
        driver.acceptsURL(url);
        for (int round = 1; round <= 2; round++) {
            try (Connection before = driver.connect(url, new Properties());
                    Statement statement = before.createStatement()) {
                statement.execute("create table if not exists kept (round int)");
                statement.execute("insert into kept values (" + round + ")");
                kill(folder);
                SQLException broken = assertThrows(SQLException.class, () -> statement.execute("select 1"));
                assertEquals(Optional.of(DatabaseTrouble.UNREACHABLE), DatabaseTrouble.of(new IOException(broken)));
            }
            try (Connection after = driver.connect(url, new Properties());
                    Statement statement = after.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from kept")) {
                rows.next();
                assertEquals(round, rows.getInt(1));
            }
        }
    }

    /** On a busy machine a start may fail after the server was started, which then listens on a port that nobody noted. */
    @Test
    void aServerOnAnotherPortThanNotedIsFound(@TempDir Path folder) throws Exception {
        String url = EmbeddedPostgresDriver.PREFIX + folder;
        EmbeddedPostgresDriver driver = new EmbeddedPostgresDriver();
        driver.acceptsURL(url);
        driver.connect(url, new Properties()).close();
        String noted = "org.estrade.database.port:" + folder.toAbsolutePath().normalize();
        String port = System.getProperty(noted);
        try (ServerSocket other = new ServerSocket(0)) {
            System.setProperty(noted, "" + other.getLocalPort());
        }
        driver.connect(url, new Properties()).close();
        assertEquals(port, System.getProperty(noted));
    }

    private static void kill(Path folder) throws Exception {
        long pid =
                Long.parseLong(Files.readAllLines(folder.resolve("postgresql").resolve("postmaster.pid"))
                        .get(0)
                        .strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
    }
}
