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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.estrade.media.MediaRepository;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteContent.Text;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.text.ShortTexts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class SiteRepository implements PanacheRepositoryBase<Site, Short> {

    private final MediaRepository pictures;

    SiteRepository(MediaRepository pictures) {
        this.pictures = pictures;
    }

    /** A handful of statements, and no transaction left open: the page is rendered after it. */
    @Transactional
    public SiteContent content() {
        Site site = findById(Site.ONLY);
        List<SiteText> read = read();
        return new SiteContent(
                site.name,
                Objects.requireNonNullElse(site.contactEmail, ""),
                zone(site.timeZone),
                read.stream()
                        .map(text -> new Text(text.language, text.pageTitle, text.pitch))
                        .toList(),
                links(),
                kit(site, read));
    }

    private SpeakerKit kit(Site site, List<SiteText> read) {
        Map<String, ShortTexts> biographies = read.stream()
                .filter(text -> text.biographies.hasText())
                .collect(Collectors.toMap(text -> text.language, text -> text.biographies));
        return new SpeakerKit(
                site.pronunciation,
                site.phonetics,
                biographies,
                site.portraitId == null ? null : portrait(site.portraitId, site.portraitCredit, read));
    }

    private @Nullable Portrait portrait(long id, String credit, List<SiteText> read) {
        List<MediaRepository.Size> sizes = pictures.sizes(id);
        Map<String, String> alternatives = read.stream()
                .filter(text -> !text.portraitAlternative.isEmpty())
                .collect(Collectors.toMap(text -> text.language, text -> text.portraitAlternative));
        return sizes.isEmpty()
                ? null
                : new Portrait(credit, alternatives, sizes.get(0), sizes.size() < 2 ? null : sizes.get(1));
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

    /** In the languages that the site is read in, the default one first. */
    private List<SiteText> read() {
        return getEntityManager()
                .createQuery("from SiteText where position is not null order by position", SiteText.class)
                .getResultList();
    }

    private List<Link> links() {
        return getEntityManager()
                .createQuery("from SiteLink order by position", SiteLink.class)
                .getResultStream()
                .map(link -> new Link(link.label, link.url))
                .toList();
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
