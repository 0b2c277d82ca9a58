package org.estrade.transfer.source.folder;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.estrade.transfer.encoding.UnreadablePage;

/** Reads the files of a folder on the disk and of its subfolders. Symbolic links are not followed. */
public final class DiskFolder {

    private static final int MAX_DEPTH = 20;

    private DiskFolder() {}

    /**
     * Reads the folder.
     *
     * @throws IOException when the folder cannot be listed
     * @throws UnreadablePage when the folder has too many files, or when their total size is too large
     */
    public static FolderFiles read(Path folder) throws IOException, UnreadablePage {
        FolderFiles files = new FolderFiles();
        try (Stream<Path> found = Files.walk(folder, MAX_DEPTH)) {
            Iterator<Path> paths = found.filter(Files::isRegularFile).iterator();
            while (paths.hasNext()) {
                Path file = paths.next();
                String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
                files.add(path, () -> Files.newInputStream(file));
            }
        }
        return files;
    }
}
