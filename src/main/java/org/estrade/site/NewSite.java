package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estrade.cluster.ContentVersion;

/** The settings that a new site begins with: those of the sample talks or of the first imported page. */
@ApplicationScoped
public class NewSite {

    private final EntityManager database;
    private final ContentVersion version;

    NewSite(EntityManager database, ContentVersion version) {
        this.database = database;
        this.version = version;
    }

    /**
     * Locks the site, so that every other program that starts on this database waits until this transaction ends.
     *
     * @return whether the starter content was loaded before
     */
    @Transactional
    public boolean lockForFirstContent() {
        return lock().starterLoadedAt != null;
    }

    /** Records that the starter content was loaded, so that a site whose talks are deleted later stays empty. */
    @Transactional
    public void recordStarterLoaded() {
        site().starterLoadedAt = Instant.now();
    }

    /** Records that the talks of an import are samples, until {@link #decideSample} is called. */
    @Transactional
    public void recordSample(long importId) {
        site().sampleImport = importId;
    }

    /** The id of the import of the sample talks; empty when there are none, or when the speaker has kept or removed them. */
    @Transactional
    public Optional<Long> sampleImport() {
        return Optional.ofNullable(site().sampleImport);
    }

    /** Records that the speaker has kept or removed the sample talks. */
    @Transactional
    public void decideSample() {
        lock().sampleImport = null;
    }

    /** Whether the dashboard shows the first steps. */
    @Transactional
    public boolean showsFirstSteps() {
        return site().firstSteps;
    }

    /** Shows the first steps on the dashboard, or removes them from it. */
    @Transactional
    public void showFirstSteps(boolean shown) {
        site().firstSteps = shown;
    }

    /** Gives the site the name that the speaker typed. Visitors see the name, so the public pages are rendered again. */
    @Transactional
    public void nameSpeaker(String name) {
        Site site = lock();
        if (!site.general.name().equals(name)) {
            site.general = site.general.withName(name);
            database.flush();
            version.raise();
        }
    }

    /**
     * Stores texts about the speaker from an imported page. A null changes nothing. A name and links that the site already
     * has stay. A former address that this program has itself is left out.
     */
    @Transactional
    public void introduce(Introduction page) {
        Site site = site();
        if (page.name() != null && site.general.name().isEmpty()) {
            site.general = site.general.withName(page.name());
        }
        SiteText text = database.find(SiteText.class, page.language());
        if (text != null) {
            text.settings = text.settings.withTitleAndPitch(page.pageTitle(), page.pitch());
        }
        if (page.link() != null && links().isEmpty()) {
            database.persist(new SiteLink(0, page.link()));
        }
        String path = FormerAddress.normalised(page.formerAddress() == null ? "" : page.formerAddress());
        if (FormerAddress.isValid(path) && !site.general.isFormerAddress(path)) {
            site.general = site.general.withFormerAddress(path);
        }
    }

    /** Takes back what {@link #introduce} stored. A text that the speaker has changed since stays. */
    @Transactional
    public void withdraw(Introduction page) {
        Site site = lock();
        if (site.general.name().equals(page.name())) {
            site.general = site.general.withName("");
        }
        SiteText text = database.find(SiteText.class, page.language());
        if (text != null) {
            text.settings = text.settings.withTitleAndPitch(
                    text.settings.pageTitle().equals(page.pageTitle()) ? "" : null,
                    text.settings.pitch().equals(page.pitch()) ? "" : null);
        }
        links().stream()
                .filter(link ->
                        page.link() != null && link.url.equals(page.link().url()))
                .forEach(database::remove);
        database.flush();
        version.raise();
    }

    private List<SiteLink> links() {
        return database.createQuery("from SiteLink order by position", SiteLink.class)
                .getResultList();
    }

    private Site site() {
        return database.find(Site.class, Site.ONLY);
    }

    /** The row of the site, locked and as it is stored now. */
    private Site lock() {
        database.flush();
        Site site = database.find(Site.class, Site.ONLY, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(site);
        return site;
    }
}
