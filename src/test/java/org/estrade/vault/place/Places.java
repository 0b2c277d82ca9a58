package org.estrade.vault.place;

import io.quarkus.test.junit.QuarkusMock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of places for files, changed while the program runs. */
final class Places {

    static final BucketSettings NO_BUCKET = new BucketSettings(
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Duration.ofSeconds(15));

    private Places() {}

    /** Uses other settings, which are checked as at the start. */
    static void use(@Nullable Path folder, BucketSettings bucket, String store) {
        use(folder, bucket, store, Clock.systemUTC());
    }

    static void use(@Nullable Path folder, BucketSettings bucket, String store, Clock clock) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "estrade-test-arriving");
        FilePlaces setting = new FilePlaces(Optional.ofNullable(folder), bucket, Optional.of(store), temporary, clock);
        setting.check();
        QuarkusMock.installMockForType(setting, FilePlaces.class);
    }
}
