package org.estrade.database;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void aProcessIdOfAStoppedServerMayBelongToAnotherProgram(@TempDir Path folder) throws IOException, DatabaseProblem {
        Path pidFile = Files.createDirectories(folder.resolve("postgresql")).resolve("postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
        DataFolder.lock(folder);
        assertFalse(Files.exists(pidFile));
    }
}
