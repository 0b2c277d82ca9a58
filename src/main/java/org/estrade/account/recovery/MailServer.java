package org.estrade.account.recovery;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.startup.StartupError;
import org.estrade.web.SiteAddress;

/** Whether the site has a mail server. The framework's mailer reads the same settings, see {@code application.properties}. */
@Named("mailServer")
@Startup
@ApplicationScoped
public class MailServer {

    private final Optional<String> origin;

    /**
     * Reads the settings.
     *
     * @param host the host name of the mail server; without it, the site sends no mail
     * @param from the address of the sender
     * @param site the address of the site, with which links in mails begin
     * @throws StartupError if a host is set without the other two
     */
    @Inject
    MailServer(
            @ConfigProperty(name = "estrade.mail.host") Optional<String> host,
            @ConfigProperty(name = "estrade.mail.from") Optional<String> from,
            SiteAddress site) {
        this(host, from, site.configured());
    }

    MailServer(Optional<String> host, Optional<String> from, Optional<String> baseUrl) {
        if (host.isPresent() && from.filter(MailAddresses::isAddress).isEmpty()) {
            throw new StartupError("ESTRADE_MAIL_HOST is set without the sender's address:"
                    + " set ESTRADE_MAIL_FROM to one, as in talks@example.org.");
        }
        if (host.isPresent() && baseUrl.isEmpty()) {
            throw new StartupError("ESTRADE_MAIL_HOST is set without ESTRADE_BASE_URL:"
                    + " set it, because links in mails begin with the address of the site.");
        }
        this.origin = host.isPresent() ? baseUrl : Optional.empty();
    }

    public boolean isConfigured() {
        return origin.isPresent();
    }

    /** The address of the site, without a closing slash, with which links in mails begin. */
    String origin() {
        return origin.orElseThrow();
    }
}
