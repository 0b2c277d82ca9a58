package org.estrade.vault.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bucket of an S3-compatible server with the bytes of files. A file is the object {@code slides/{hash}/{upload}}.
 *
 * <p>The name has the upload, although the hash tells which bytes they are: an object that is not used any more can then be
 * deleted while the same file arrives again, because the new one has another name.
 *
 * <p>A file that arrives is on the disk of this machine until its end is known. What is sent can thus be sent again when the
 * connection breaks, with a checksum in front, and takes no memory.
 */
final class FileBucket implements FilePlace {

    /** What is younger may still arrive. */
    private static final Duration ARRIVING = Duration.ofHours(1);

    private static final String FILES = "slides/";
    private static final Pattern NAME = Pattern.compile(FILES + "([0-9a-f]{64})/([0-9]{1,18})");

    private final BucketClient client;
    private final Path temporary;
    private final Clock clock;

    FileBucket(BucketSettings settings, Path temporary, Clock clock) {
        this.client = new BucketClient(settings);
        this.temporary = temporary;
        this.clock = clock;
    }

    /** An object of the bucket. */
    record StoredObject(String name, Instant changed) {}

    @Override
    public String id() {
        return "s3";
    }

    /** What keeps the bucket from being used, in one line; empty when nothing does. */
    Optional<String> problem() {
        try {
            client.check();
            return Optional.empty();
        } catch (PlaceFailure failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }

    private static String name(FileKey file) {
        return FILES + file.hash() + "/" + file.upload();
    }

    private static Optional<FileKey> file(StoredObject object) {
        Matcher matcher = NAME.matcher(object.name());
        return matcher.matches()
                ? Optional.of(new FileKey(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public ArrivingFile begin() {
        return new ArrivingOnDisk(temporary) {
            @Override
            void keep(Path complete, FileKey file) throws IOException {
                client.put(complete, name(file));
            }
        };
    }

    @Override
    public Optional<InputStream> open(FileKey file, long start, long end) {
        return client.open(name(file), start, end);
    }

    @Override
    public Set<FileKey> among(Collection<FileKey> files) {
        Set<FileKey> found = stored().flatMap(object -> file(object).stream()).collect(Collectors.toSet());
        Set<FileKey> known = new HashSet<>(files);
        known.retainAll(found);
        return known;
    }

    private Stream<StoredObject> stored() {
        return client.list(FILES).stream();
    }

    @Override
    public void delete(FileKey file) {
        client.delete(name(file));
    }

    @Override
    public void clean(Set<FileKey> used) {
        Instant old = clock.instant().minus(ARRIVING);
        stored().filter(object -> object.changed().isBefore(old))
                .flatMap(object -> file(object).stream())
                .filter(file -> !used.contains(file))
                .forEach(this::delete);
        client.endUploads(FILES, old);
    }
}
