package org.estrade.visitor.published;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.estrade.cluster.ContentChangeReceived;
import org.estrade.cluster.ContentChanged;
import org.estrade.site.SiteRepository;
import org.estrade.tag.TagRepository;
import org.estrade.talk.store.TalkRepository;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What visitors can read, kept in memory from one change to the next: pages are made without a query, and stand when
 * the database does not.
 */
@ApplicationScoped
public class PublishedSites {

    private static final Logger LOG = Logger.getLogger(PublishedSites.class);

    private final SiteRepository sites;
    private final TalkRepository talks;
    private final TagRepository tags;

    // while the database does not answer, nobody waits for it in vain more often than that
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Timer visible;
    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Kept kept;
    private volatile long nextTry = System.nanoTime();

    private record Kept(long generation, PublishedSite site) {}

    PublishedSites(SiteRepository sites, TalkRepository talks, TagRepository tags, MeterRegistry metrics) {
        this.sites = sites;
        this.talks = talks;
        this.tags = tags;
        visible = Timer.builder("estrade.publish.visible")
                .description("From a change being stored to every visitor of this program getting it")
                .register(metrics);
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
        if (known != null && (known.generation == now || System.nanoTime() - nextTry < 0)) {
            return known.site;
        }
        return read(now);
    }

    /** Whether what {@link #present} gives is as new as that. */
    public boolean isAt(long wanted) {
        Kept known = kept;
        return known != null && known.generation == wanted;
    }

    private synchronized PublishedSite read(long now) {
        Kept known = kept;
        if (known != null && known.generation >= now) {
            return known.site;
        }
        try {
            PublishedSite site =
                    new PublishedSite(sites.content(), talks.publishedTalks(), tags.labels(), tags.known());
            kept = new Kept(now, site);
            return site;
        } catch (RuntimeException unreadable) {
            if (known == null) {
                throw unreadable;
            }
            LOG.warn("Visitors read what they last could: the database does not answer", unreadable);
            nextTry = System.nanoTime() + PAUSE.toNanos();
            return known.site;
        }
    }

    void forget(@Observes ContentChanged change) {
        generation.incrementAndGet();
        nextTry = System.nanoTime();
    }

    /** Read at once: no visitor waits for it, and should the database go away, this is what they get. */
    void readAgain(@Observes ContentChangeReceived change) {
        long begun = System.nanoTime();
        long wanted = generation.get();
        present();
        if (isAt(wanted)) {
            visible.record(change.since().plusNanos(System.nanoTime() - begun));
        }
    }

    /** Whether there is anything to show, even while the database does not answer. */
    public boolean areReadable() {
        return kept != null;
    }
}
