package org.estrade;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.estrade.account.AccountStart;
import org.estrade.startup.StartupError;
import org.estrade.startup.StartupProgress;
import org.estrade.transfer.FirstContent;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.SiteAddress;
import org.jboss.logging.Logger;

/** The program: once everything runs, it says where the site is and how to sign in. */
@QuarkusMain
public class Estrade implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger("org.estrade");
    private static final Set<String> EVERY_INTERFACE = Set.of("0.0.0.0", "::", "127.0.0.1");

    private final FirstContent content;
    private final AccountStart accounts;
    private final SiteAddress site;
    private final PublishedSites published;
    private final StartupProgress preparation;
    private final Config config;

    Estrade(
            FirstContent content,
            AccountStart accounts,
            SiteAddress site,
            PublishedSites published,
            StartupProgress preparation,
            Config config) {
        this.content = content;
        this.accounts = accounts;
        this.site = site;
        this.published = published;
        this.preparation = preparation;
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        String address = site.configured().orElseGet(this::localAddress);
        try {
            content.load();
            String howToSignIn = accounts.prepare(address, LaunchMode.current());
            // from here on visitors have something to read, whatever becomes of the database
            published.present();
            preparation.done();
            LOG.info("Estrade is at " + address + "/");
            LOG.info(howToSignIn);
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
