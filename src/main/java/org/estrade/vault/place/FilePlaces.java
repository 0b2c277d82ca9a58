package org.estrade.vault.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.startup.StartupError;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where the bytes of files are by setting: in the database, in a folder, or in a bucket. */
@ApplicationScoped
public class FilePlaces {

    private static final Logger LOG = Logger.getLogger(FilePlaces.class);

    private static final String DATABASE = "database";
    private static final String FOLDER = "folder";
    private static final String S3 = "s3";

    private final @Nullable FileFolder folder;
    private final @Nullable FileBucket bucket;
    private final String store;

    /**
     * Reads the settings.
     *
     * @param folder the folder; empty without one
     * @param bucket the bucket; without a name when there is none
     * @param store {@code database}, {@code folder} or {@code s3}: where files are to be. When it is empty, they are in the
     *     place that the other settings name.
     * @param temporary the folder in which files are until all of them can be sent
     */
    FilePlaces(
            @ConfigProperty(name = "estrade.vault.folder") Optional<Path> folder,
            BucketSettings bucket,
            @ConfigProperty(name = "estrade.vault.store", defaultValue = "") Optional<String> store,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path temporary,
            Clock clock) {
        this.folder = folder.map(FileFolder::new).orElse(null);
        this.bucket = bucket.isSet() ? new FileBucket(bucket, temporary, clock) : null;
        this.store = store.filter(name -> !name.isEmpty()).orElse("");
    }

    /**
     * Makes sure that the settings name places that can be used. A bucket that does not answer keeps no site from starting:
     * the log says so, and pages are shown all the same.
     *
     * @throws StartupError when a setting is wrong or missing, or the folder cannot be written to
     */
    public void check() {
        if (!List.of("", DATABASE, FOLDER, S3).contains(store)) {
            throw new StartupError("ESTRADE_VAULT_STORE is neither database, folder nor s3.");
        }
        if (store.equals(FOLDER) && folder == null) {
            throw new StartupError("ESTRADE_VAULT_STORE is folder: name the folder with ESTRADE_VAULT_FOLDER.");
        }
        if (store.equals(S3) && bucket == null) {
            throw new StartupError("ESTRADE_VAULT_STORE is s3: name the bucket with ESTRADE_S3_BUCKET.");
        }
        if (store.isEmpty() && folder != null && bucket != null) {
            throw new StartupError(
                    "There is a folder and a bucket: say where files are to be with ESTRADE_VAULT_STORE.");
        }
        if (folder != null) {
            folder.check();
        }
        if (bucket != null) {
            bucket.problem().ifPresent(LOG::error);
        }
    }

    /** The place where files are to be; empty for the database. */
    public Optional<FilePlace> store() {
        return switch (store) {
            case DATABASE -> Optional.empty();
            case FOLDER -> Optional.ofNullable(folder);
            case S3 -> Optional.ofNullable(bucket);
            default -> all().findFirst();
        };
    }

    public Optional<FilePlace> folder() {
        return Optional.ofNullable(folder);
    }

    public Optional<FilePlace> bucket() {
        return Optional.ofNullable(bucket);
    }

    /** The places that may have files beside the database. */
    public Stream<FilePlace> all() {
        return Stream.concat(Stream.ofNullable(folder), Stream.ofNullable(bucket));
    }

    /** The name of the place where files are to be, as the setting has it. */
    String storeName() {
        return store().map(FilePlace::id).orElse(DATABASE);
    }

    /** What keeps the bucket from being used, in one line; empty when nothing does, and without a bucket. */
    Optional<String> bucketProblem() {
        return bucket == null ? Optional.empty() : bucket.problem();
    }
}
