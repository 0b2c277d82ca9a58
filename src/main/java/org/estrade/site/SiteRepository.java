package org.estrade.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteContent.Text;

@ApplicationScoped
public class SiteRepository implements PanacheRepositoryBase<Site, Short> {

    /** Three statements, and no transaction left open: the page is rendered after it. */
    @Transactional
    public SiteContent content() {
        Site site = findById(Site.ONLY);
        return new SiteContent(site.name, zone(site.timeZone), texts(), links());
    }

    private List<Text> texts() {
        return getEntityManager()
                .createQuery("from SiteText order by position", SiteText.class)
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

    /** A zone that this Java does not know shifts a day at worst; it must not take the page away. */
    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
