package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.estrade.web.ContentWatch;

/**
 * Ready is whoever can show the site's pages. A database that went away is said, and takes no program out of service:
 * visitors go on reading what they last could.
 */
@Readiness
@ApplicationScoped
class PagesCheck implements HealthCheck {

    private final PublishedSites sites;
    private final ContentWatch watch;

    PagesCheck(PublishedSites sites, ContentWatch watch) {
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
