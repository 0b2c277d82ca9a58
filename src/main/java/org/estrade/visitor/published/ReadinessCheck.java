package org.estrade.visitor.published;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.estrade.cluster.ContentWatch;
import org.estrade.startup.StartupProgress;

/**
 * Ready is whoever has its first content and accounts and can show the site's pages. A database that went away is said, and takes no program out of service:
 * visitors go on reading what they last could.
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
