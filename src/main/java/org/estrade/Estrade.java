package org.estrade;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.estrade.account.AccountStart;
import org.estrade.backup.BackupCommand;
import org.estrade.backup.BackupProblem;
import org.estrade.cluster.ContentWatch;
import org.estrade.talk.search.TalkSearch;
import org.estrade.talk.store.TalkFragments;
import org.estrade.talk.store.VisibleChanges;
import org.estrade.transfer.FirstContent;
import org.estrade.vault.place.FilePlaces;
import org.estrade.visitor.pagecache.PageWorker;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.SiteAddress;
import org.jboss.logging.Logger;

/**
 * The program and its start-up, in the order of the steps:
 *
 * <ol>
 *   <li>Quarkus creates the connection pool, whose driver starts the embedded PostgreSQL or waits for another one.
 *   <li>Flyway migrates the database.
 *   <li>{@link #beforeFirstRequest} prepares the content, the accounts and the public pages.
 *   <li>Quarkus opens the port: nobody sees a site that is still empty.
 *   <li>{@link #run} lets the public pages be made before anybody asks, and says in the log where the site is.
 * </ol>
 *
 * <p>With {@code --backup} or {@code --restore}, the program does that instead, and ends.
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
    private final AgroalDataSource database;
    private final PageWorker pageWorker;
    private final FilePlaces files;
    private final SiteAddress site;
    private final Config config;
    private final String[] arguments;
    private String howToSignIn = "";

    Estrade(
            VisibleChanges visibleChanges,
            TalkSearch talkSearch,
            TalkFragments talkFragments,
            ContentWatch contentWatch,
            FirstContent firstContent,
            AccountStart accounts,
            PublishedSites publishedSites,
            AgroalDataSource database,
            PageWorker pageWorker,
            FilePlaces files,
            SiteAddress site,
            Config config,
            @CommandLineArguments String[] arguments) {
        this.visibleChanges = visibleChanges;
        this.talkSearch = talkSearch;
        this.talkFragments = talkFragments;
        this.contentWatch = contentWatch;
        this.firstContent = firstContent;
        this.accounts = accounts;
        this.publishedSites = publishedSites;
        this.database = database;
        this.pageWorker = pageWorker;
        this.files = files;
        this.site = site;
        this.config = config;
        this.arguments = arguments;
    }

    public static void main(String... arguments) {
        try {
            Optional<BackupCommand> command = BackupCommand.of(arguments);
            if (command.isPresent() && command.get().action() == BackupCommand.Action.BACKUP) {
                // the standard output may be the backup
                System.err.println(command.get().backUp());
                // the embedded server may have been started for this
                System.exit(0);
            }
            if (command.isPresent()) {
                // nobody reads the site while it is restored
                System.setProperty("quarkus.http.host-enabled", "false");
                System.setProperty("quarkus.management.host-enabled", "false");
                System.setProperty("quarkus.log.category.\"io.quarkus\".level", "WARN");
            }
        } catch (BackupProblem | SQLException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
        // Quarkus would answer what is no address with an empty page without headers: PathRefusal does it instead
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(Estrade.class, arguments);
    }

    /**
     * All that happens before the port opens. An error here stops the start: what {@link org.estrade.startup.StartupError} says
     * is then the only line in the log.
     */
    void beforeFirstRequest(@Observes StartupEvent event) {
        files.check();
        // what an older release stored gets what this release needs
        visibleChanges.fill();
        talkSearch.fill();
        talkFragments.fill();
        // tests store their own content and accounts, and a backup brings its own
        if (LaunchMode.current() != LaunchMode.TEST && !isRestore()) {
            firstContent.load();
            howToSignIn = accounts.prepare(address(), LaunchMode.current());
        }
        // from here on, a change by another program makes what is in memory outdated
        contentWatch.start();
        // keeps the public content in memory: from here on it can be read without the database
        publishedSites.present();
    }

    @Override
    public int run(String... command) {
        if (isRestore()) {
            return restore(command);
        }
        pageWorker.start(localAddress());
        LOG.info("Estrade is at " + address() + "/");
        LOG.info(howToSignIn);
        if (publishedSites.present().site().name().isEmpty()) {
            LOG.info("The name of the speaker is missing: give it at " + address() + "/admin/settings#name");
        }
        Quarkus.waitForExit();
        return 0;
    }

    /** Whether the program was started to restore a backup: the one command that needs the whole program. */
    private boolean isRestore() {
        return arguments.length > 0;
    }

    private int restore(String... command) {
        try (Connection connection = database.getConnection()) {
            LOG.info(BackupCommand.of(command).orElseThrow().restore(connection));
            return 0;
        } catch (BackupProblem | SQLException problem) {
            LOG.error(problem.getMessage());
            return 1;
        }
    }

    private String address() {
        return site.configured().orElseGet(this::localAddress);
    }

    private String localAddress() {
        String host = config.getValue("quarkus.http.host", String.class);
        String port = config.getValue("quarkus.http.port", String.class);
        return "http://" + (EVERY_INTERFACE.contains(host) ? "localhost" : host) + ":" + port;
    }
}
