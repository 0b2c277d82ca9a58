package org.estrade;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.estrade.account.AccountStart;
import org.estrade.cluster.ContentWatch;
import org.estrade.startup.StartupError;
import org.estrade.startup.StartupProgress;
import org.estrade.talk.store.TalkFragments;
import org.estrade.talk.store.TalkSearch;
import org.estrade.talk.store.VisibleChanges;
import org.estrade.transfer.FirstContent;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.SiteAddress;
import org.jboss.logging.Logger;

/**
 * The program and its start-up, in the order of the steps:
 *
 * <ol>
 *   <li>Quarkus creates the connection pool, whose driver starts the embedded PostgreSQL or waits for another one.
 *   <li>Flyway migrates the database.
 *   <li>{@link #beforeFirstRequest} brings the stored content up to date with this release.
 *   <li>Quarkus opens the port.
 *   <li>{@link #run} loads the first content and accounts, and says in the log where the site is.
 * </ol>
 *
 * <p>Nothing else runs at start-up, except that two beans register metrics and Vert.x routes are installed, in any order.
 */
@QuarkusMain
@ApplicationScoped
public class Estrade implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger("org.estrade");
    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::", "127.0.0.1");

    private final VisibleChanges visibleChanges;
    private final TalkSearch talkSearch;
    private final TalkFragments talkFragments;
    private final ContentWatch contentWatch;
    private final FirstContent firstContent;
    private final AccountStart accounts;
    private final PublishedSites publishedSites;
    private final StartupProgress progress;
    private final SiteAddress site;
    private final Config config;

    Estrade(
            VisibleChanges visibleChanges,
            TalkSearch talkSearch,
            TalkFragments talkFragments,
            ContentWatch contentWatch,
            FirstContent firstContent,
            AccountStart accounts,
            PublishedSites publishedSites,
            StartupProgress progress,
            SiteAddress site,
            Config config) {
        this.visibleChanges = visibleChanges;
        this.talkSearch = talkSearch;
        this.talkFragments = talkFragments;
        this.contentWatch = contentWatch;
        this.firstContent = firstContent;
        this.accounts = accounts;
        this.publishedSites = publishedSites;
        this.progress = progress;
        this.site = site;
        this.config = config;
    }

    public static void main(String... arguments) {
        // Quarkus would answer what is no address with an empty page without headers: PathRefusal does it instead
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(Estrade.class, arguments);
    }

    /** The steps that tests need as well: these do not call {@link #run}. */
    void beforeFirstRequest(@Observes StartupEvent event) {
        visibleChanges.fill();
        talkSearch.fill();
        talkFragments.fill();
        contentWatch.start();
    }

    @Override
    public int run(String... arguments) {
        String address = site.configured().orElseGet(this::localAddress);
        try {
            firstContent.load();
            String howToSignIn = accounts.prepare(address, LaunchMode.current());
            // keeps the public content in memory: from here on it can be read without the database
            publishedSites.present();
            progress.done();
            LOG.info("Estrade is at " + address + "/");
            LOG.info(howToSignIn);
            if (publishedSites.present().site().name().isEmpty()) {
                LOG.info("The name of the speaker is missing: give it at " + address + "/admin/settings#name");
            }
        } catch (StartupError refusal) {
            LOG.error(refusal.getMessage());
            return 1;
        }
        Quarkus.waitForExit();
        return 0;
    }

    private String localAddress() {
        String host = config.getValue("quarkus.http.host", String.class);
        String port = config.getValue("quarkus.http.port", String.class);
        return "http://" + (EVERY_INTERFACE.contains(host) ? "localhost" : host) + ":" + port;
    }
}
