package org.estrade.visitor.published;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.estrade.cluster.ContentWatch;

/**
 * The readiness check. The program is ready when it can show pages. A database that
 * does not answer is reported and takes no program out of service: visitors read the last content.
 */
@Readiness
@ApplicationScoped
class ReadinessCheck implements HealthCheck {

    private final PublishedSites sites;
    private final ContentWatch watch;

    ReadinessCheck(PublishedSites sites, ContentWatch watch) {
        this.sites = sites;
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pages")
                .status(sites.areReadable())
                .withData("database", watch.databaseAnswers() ? "answers" : "does not answer")
                .build();
    }
}
