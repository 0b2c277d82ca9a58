package org.estrade.vault.place;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Says where files are, and whether the bucket can be used. A bucket that does not answer takes no program out of service:
 * pages are shown all the same. The answer is the one of the last look, so that a slow bucket does not delay it.
 */
@Readiness
@ApplicationScoped
class PlaceCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(PlaceCheck.class);
    private static final String ANSWERS = "answers";

    private final FilePlaces places;
    private volatile String bucket = "was not asked yet";

    PlaceCheck(FilePlaces places) {
        this.places = places;
    }

    @Scheduled(every = "1m", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (places.bucket().isEmpty()) {
            return;
        }
        Optional<String> problem = places.bucketProblem();
        boolean wasRight = bucket.equals(ANSWERS);
        bucket = problem.orElse(ANSWERS);
        if (wasRight) {
            problem.ifPresent(LOG::error);
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("files").up().withData("store", places.storeName());
        return (places.bucket().isPresent() ? answer.withData("bucket", bucket) : answer).build();
    }
}
