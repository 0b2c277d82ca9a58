package org.estrade.visitor.published;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.estrade.cluster.ContentWatch;
import org.estrade.startup.StartupProgress;

/**
 * The readiness check. The program is ready when it has its first content and accounts and can show pages. A database that
 * does not answer is reported and takes no program out of service: visitors read the last content.
 */
@Readiness
@ApplicationScoped
class ReadinessCheck implements HealthCheck {

    private final PublishedSites sites;
    private final ContentWatch watch;
    private final StartupProgress preparation;

    ReadinessCheck(PublishedSites sites, ContentWatch watch, StartupProgress preparation) {
        this.sites = sites;
        this.watch = watch;
        this.preparation = preparation;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pages")
                .status(preparation.isDone() && sites.areReadable())
                .withData("database", watch.databaseAnswers() ? "answers" : "does not answer")
                .build();
    }
}
