package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estrade.cluster.ContentVersion;
import org.estrade.linkcheck.CheckedLinks;
import org.estrade.media.MediaRepository;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SpeakerKit.Portrait;
import org.jspecify.annotations.Nullable;

/** The site's settings in the database. */
@ApplicationScoped
public class SiteRepository {

    private final EntityManager database;
    private final MediaRepository pictures;
    private final AuditTrail audit;
    private final ContentVersion version;
    private final CheckedLinks links;

    SiteRepository(
            EntityManager database,
            MediaRepository pictures,
            AuditTrail audit,
            ContentVersion version,
            CheckedLinks links) {
        this.database = database;
        this.pictures = pictures;
        this.audit = audit;
        this.version = version;
        this.links = links;
    }

    /**
     * The settings with the sizes of the portrait. All is read here, because no transaction is open when the page is
     * rendered.
     */
    @Transactional
    public SiteContent content() {
        SiteSettings settings = settings();
        Long portrait = settings.general().portrait();
        return new SiteContent(settings, portrait == null ? null : portrait(portrait, settings), links.notes());
    }

    private @Nullable Portrait portrait(long id, SiteSettings settings) {
        List<MediaRepository.Size> sizes = pictures.sizes(id);
        Map<String, String> alternatives = settings.languages().stream()
                .filter(language -> !settings.in(language).alternative().isEmpty())
                .collect(Collectors.toMap(
                        language -> language, language -> settings.in(language).alternative()));
        return sizes.isEmpty()
                ? null
                : new Portrait(
                        settings.general().portraitCredit(),
                        alternatives,
                        sizes.get(0),
                        sizes.size() < 2 ? null : sizes.get(1));
    }

    /** The settings as they are stored. */
    @Transactional
    public SiteSettings settings() {
        Site site = database.find(Site.class, Site.ONLY);
        List<SiteText> texts = database.createQuery("from SiteText order by position nulls last", SiteText.class)
                .getResultList();
        List<String> languages = texts.stream()
                .filter(text -> text.position != null)
                .map(text -> text.language)
                .toList();
        Map<String, LanguageSettings> byLanguage =
                texts.stream().collect(Collectors.toMap(text -> text.language, text -> text.settings));
        List<Link> links = database.createQuery("from SiteLink order by position", SiteLink.class)
                .getResultStream()
                .map(link -> new Link(link.label, link.url))
                .toList();
        return new SiteSettings(site.general, languages, byLanguage, links);
    }

    /**
     * Saves valid settings (optimistic locking: if another editor has saved since the form was opened, nothing is stored).
     *
     * @param changed the settings to store
     * @param openedVersion the version of the settings when the form was opened
     * @return the settings that another editor saved; empty when the given settings are stored now
     */
    @Transactional
    public Optional<SiteSettings> save(SiteSettings changed, String openedVersion) {
        Site site = database.find(Site.class, Site.ONLY, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(site);
        SiteSettings stored = settings();
        if (stored.equals(changed)) {
            return Optional.empty();
        }
        if (!stored.version().equals(openedVersion)) {
            return Optional.of(stored);
        }
        write(site, stored, changed);
        audit.record(AuditAction.EDIT, AuditKind.SITE, null, changed.general().name());
        return Optional.empty();
    }

    private void write(Site site, SiteSettings stored, SiteSettings changed) {
        site.general = changed.general();
        version.raise();
        changed.byLanguage().forEach((language, settings) -> write(language, settings, changed.languages()));
        if (!stored.links().equals(changed.links())) {
            replaceLinks(changed.links());
        }
        database.flush();
        Long before = stored.general().portrait();
        Long after = changed.general().portrait();
        if (!Objects.equals(before, after)) {
            replacePortrait(before, after);
        }
    }

    /** Stores the settings of a language. A language that the site is no longer read in has no position. */
    private void write(String language, LanguageSettings settings, List<String> languages) {
        SiteText text = database.find(SiteText.class, language);
        if (text == null) {
            text = new SiteText(language);
            database.persist(text);
        }
        text.position = languages.contains(language) ? languages.indexOf(language) : null;
        text.settings = settings;
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
