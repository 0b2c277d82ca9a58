package org.estrade.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.estrade.media.Media;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteContent.Portrait;
import org.estrade.site.SiteContent.Text;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class SiteRepository implements PanacheRepositoryBase<Site, Short> {

    /** Three statements, a fourth for a portrait, and no transaction left open: the page is rendered after it. */
    @Transactional
    public SiteContent content() {
        Site site = findById(Site.ONLY);
        return new SiteContent(
                site.name,
                Objects.requireNonNullElse(site.contactEmail, ""),
                zone(site.timeZone),
                texts(),
                links(),
                portrait(site));
    }

    /**
     * Makes every other program that starts on this database wait until this transaction ends.
     *
     * @return whether the starter content was loaded before
     */
    @Transactional
    public boolean lockForFirstContent() {
        return findById(Site.ONLY, LockModeType.PESSIMISTIC_WRITE).starterLoadedAt != null;
    }

    @Transactional
    public void starterLoaded() {
        findById(Site.ONLY).starterLoadedAt = Instant.now();
    }

    /** Takes what a page says of its speaker; null says nothing, and a name that is known stays. */
    @Transactional
    public void introduce(
            String language,
            @Nullable String name,
            @Nullable String pageTitle,
            @Nullable String pitch,
            @Nullable Link link) {
        Site site = findById(Site.ONLY);
        site.name = site.name.isEmpty() && name != null ? name : site.name;
        SiteText text = getEntityManager().find(SiteText.class, language);
        if (text != null) {
            text.pageTitle = pageTitle == null ? text.pageTitle : pageTitle;
            text.pitch = pitch == null ? text.pitch : pitch;
        }
        if (link != null && links().isEmpty()) {
            getEntityManager().persist(new SiteLink(0, link));
        }
    }

    private List<Text> texts() {
        return getEntityManager()
                .createQuery("from SiteText where position is not null order by position", SiteText.class)
                .getResultStream()
                .map(text -> new Text(text.language, text.pageTitle, text.pitch))
                .toList();
    }

    private List<Link> links() {
        return getEntityManager()
                .createQuery("from SiteLink order by position", SiteLink.class)
                .getResultStream()
                .map(link -> new Link(link.label, link.url))
                .toList();
    }

    private @Nullable Portrait portrait(Site site) {
        return site.portraitId == null
                ? null
                : getEntityManager()
                        .createQuery("from Media where id = ?1", Media.class)
                        .setParameter(1, site.portraitId)
                        .getResultStream()
                        .map(media -> new Portrait(media.path(), media.width, media.height))
                        .findFirst()
                        .orElse(null);
    }

    /** A zone that this Java does not know shifts a day at worst; it must not take the page away. */
    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
