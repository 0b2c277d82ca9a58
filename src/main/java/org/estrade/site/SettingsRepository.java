package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.estrade.cluster.ContentVersion;
import org.estrade.media.MediaRepository;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteSettings.Words;
import org.jspecify.annotations.Nullable;

/** The site's settings as they are stored. */
@ApplicationScoped
public class SettingsRepository {

    private final EntityManager database;
    private final MediaRepository pictures;
    private final AuditTrail audit;
    private final ContentVersion version;

    SettingsRepository(EntityManager database, MediaRepository pictures, AuditTrail audit, ContentVersion version) {
        this.database = database;
        this.pictures = pictures;
        this.audit = audit;
        this.version = version;
    }

    @Transactional
    public SiteSettings settings() {
        Site site = database.find(Site.class, Site.ONLY);
        Map<String, Words> words = new HashMap<>();
        texts().forEach(text -> words.put(
                text.language, new Words(text.pageTitle, text.pitch, text.portraitAlternative, text.biographies)));
        List<String> languages = texts().stream()
                .filter(text -> text.position != null)
                .map(text -> text.language)
                .toList();
        List<Link> links = database.createQuery("from SiteLink order by position", SiteLink.class)
                .getResultStream()
                .map(link -> new Link(link.label, link.url))
                .toList();
        return new SiteSettings(
                site.name,
                Objects.requireNonNullElse(site.contactEmail, ""),
                site.pronunciation,
                site.phonetics,
                site.portraitCredit,
                languages,
                words,
                site.timeZone,
                links,
                site.portraitId);
    }

    private List<SiteText> texts() {
        return database.createQuery("from SiteText order by position nulls last, language", SiteText.class)
                .getResultList();
    }

    /**
     * Saves valid settings, unless somebody else saved others meanwhile.
     *
     * @param opened the version of the settings that the form was opened on
     * @return what is stored instead; empty when these are stored now
     */
    @Transactional
    public Optional<SiteSettings> save(SiteSettings wanted, String opened) {
        Site site = database.find(Site.class, Site.ONLY, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(site);
        SiteSettings stored = settings();
        if (stored.equals(wanted)) {
            return Optional.empty();
        }
        if (!stored.version().equals(opened)) {
            return Optional.of(stored);
        }
        write(site, stored, wanted);
        audit.record("edit", "site", null, wanted.name());
        return Optional.empty();
    }

    private void write(Site site, SiteSettings stored, SiteSettings wanted) {
        site.name = wanted.name();
        site.contactEmail = wanted.contactEmail().isEmpty() ? null : wanted.contactEmail();
        site.timeZone = wanted.timeZone();
        site.pronunciation = wanted.pronunciation();
        site.phonetics = wanted.phonetics();
        site.portraitCredit = wanted.portraitCredit();
        site.portraitId = wanted.portrait();
        version.raise();
        wanted.words().forEach((language, words) -> write(language, words, wanted.languages()));
        if (!stored.links().equals(wanted.links())) {
            replaceLinks(wanted.links());
        }
        database.flush();
        if (!Objects.equals(stored.portrait(), wanted.portrait())) {
            replacePortrait(stored.portrait(), wanted.portrait());
        }
    }

    /** A language that the site is no longer read in keeps its words, without a position. */
    private void write(String language, Words words, List<String> languages) {
        SiteText text = database.find(SiteText.class, language);
        if (text == null) {
            text = new SiteText(language);
            database.persist(text);
        }
        text.position = languages.contains(language) ? languages.indexOf(language) : null;
        text.pageTitle = words.pageTitle();
        text.pitch = words.pitch();
        text.portraitAlternative = words.portraitAlternative();
        text.biographies = words.biographies();
    }

    private void replaceLinks(List<Link> links) {
        database.createQuery("delete from SiteLink").executeUpdate();
        for (int i = 0; i < links.size(); i++) {
            database.persist(new SiteLink(i, links.get(i)));
        }
    }

    private void replacePortrait(@Nullable Long before, @Nullable Long after) {
        if (after != null) {
            pictures.keep(after);
        }
        if (before != null) {
            pictures.drop(before);
        }
    }
}
