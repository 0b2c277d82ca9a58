package org.estrade.naming;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.cluster.ContentVersion;
import org.estrade.linkcheck.LinkSource;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.text.WebAddress;
import org.estrade.vault.store.FileAddress;
import org.jspecify.annotations.Nullable;

/** The websites of one kind of names, as links that are watched. */
public abstract class WebsiteLinks<N extends NamedEntity> implements LinkSource {

    private static final String OF = "website = ?1";

    private final NameRepository<N> names;
    private final AuditTrail audit;
    private final ContentVersion version;

    protected WebsiteLinks(NameRepository<N> names, AuditTrail audit, ContentVersion version) {
        this.names = names;
        this.audit = audit;
        this.version = version;
    }

    /** The website of a name, null when it has none. */
    protected abstract @Nullable String website(N name);

    protected abstract void setWebsite(N name, String website);

    @Override
    public Stream<Use> uses() {
        return names.list("website is not null").stream()
                .map(name -> new Use(
                        String.valueOf(website(name)), name.name, names.kind().path() + "/" + name.id, false));
    }

    @Override
    public List<Use> replace(String address, String replacement) {
        if (!WebAddress.isValid(replacement) || FileAddress.hashIn(replacement).isPresent()) {
            // a file of this site: a website stays where it is
            return List.of();
        }
        names.list(OF, address).forEach(name -> {
            setWebsite(name, replacement);
            audit.record(AuditAction.EDIT, AuditKind.of(names.kind().id()), name.id, name.name);
            version.raise();
        });
        return List.of();
    }
}
