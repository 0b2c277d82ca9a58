package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.estrade.tag.TagRepository;
import org.estrade.talk.TalkRepository;
import org.estrade.web.ContentChanged;
import org.jspecify.annotations.Nullable;

/**
 * What visitors can read, kept in memory from one change to the next: pages are made without a query, and stand when
 * the database does not.
 */
@ApplicationScoped
public class PublishedSites {

    private final SiteRepository sites;
    private final TalkRepository talks;
    private final TagRepository tags;

    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Kept kept;

    private record Kept(long generation, PublishedSite site) {}

    PublishedSites(SiteRepository sites, TalkRepository talks, TagRepository tags) {
        this.sites = sites;
        this.talks = talks;
        this.tags = tags;
    }

    /** Grows with every change. What was made from an older one must not be kept. */
    public long generation() {
        return generation.get();
    }

    /** What visitors can read now; it waits for the database when something changed. */
    public PublishedSite present() {
        Kept known = kept;
        // asked for first: a change while it is read makes what was read old already
        long now = generation.get();
        if (known != null && known.generation == now) {
            return known.site;
        }
        return read(now);
    }

    private synchronized PublishedSite read(long now) {
        Kept known = kept;
        if (known != null && known.generation >= now) {
            return known.site;
        }
        PublishedSite site = new PublishedSite(sites.content(), talks.publishedTalks(), tags.labels(), tags.known());
        kept = new Kept(now, site);
        return site;
    }

    void forget(@Observes ContentChanged change) {
        generation.incrementAndGet();
    }
}
