package org.estrade.vault.place;

import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * A place outside the database for the bytes of files. All methods block, and throw {@link PlaceFailure} when the place cannot
 * be used.
 */
public interface FilePlace {

    /** The name of the place as the setting has it. */
    String id();

    /** Begins to store a file. */
    ArrivingFile begin();

    /**
     * The bytes of a part of a file; empty when the place does not have the file.
     *
     * @param start the number of bytes before the part
     * @param end the number of bytes up to the end of the part, at most the size of the file
     */
    Optional<InputStream> open(FileKey file, long start, long end);

    /** Those of some files that the place has. */
    Set<FileKey> among(Collection<FileKey> files);

    /** Deletes a file; does nothing when the place does not have it. */
    void delete(FileKey file);

    /** Deletes the files that are not used, and what is left of broken uploads. What came in the last hour stays. */
    void clean(Set<FileKey> used);
}
