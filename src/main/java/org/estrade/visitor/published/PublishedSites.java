package org.estrade.visitor.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.estrade.cluster.ContentChangeReceived;
import org.estrade.cluster.ContentChanged;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteRepository;
import org.estrade.tag.TagRepository;
import org.estrade.talk.still.Still;
import org.estrade.talk.still.VideoStills;
import org.estrade.talk.store.PublishedTalkReader;
import org.estrade.talk.store.PublishedTalks;
import org.estrade.vault.store.VaultFiles;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The published content, kept in memory until the next change. Pages are made from it without a query, so that visitors can
 * read them also while the database does not answer.
 */
@ApplicationScoped
public class PublishedSites {

    private static final Logger LOG = Logger.getLogger(PublishedSites.class);

    private final SiteRepository sites;
    private final PublishedTalkReader talks;
    private final TagRepository tags;
    private final VaultFiles files;
    private final VideoStills stills;

    // the least time between two attempts to read while the database does not answer
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Kept kept;

    // content of an older generation than this one is not compared, but read anew
    private volatile long unrecorded;
    private volatile long nextTry = System.nanoTime();

    /** What is kept: the content, its generation, and the talks as they were read. */
    private record Kept(long generation, PublishedSite site, PublishedTalks talks) {}

    PublishedSites(
            SiteRepository sites, PublishedTalkReader talks, TagRepository tags, VaultFiles files, VideoStills stills) {
        this.sites = sites;
        this.talks = talks;
        this.tags = tags;
        this.files = files;
        this.stills = stills;
    }

    /**
     * The number of the present content, which grows with every change. A page of an older generation must not be
     * cached.
     */
    public long generation() {
        return generation.get();
    }

    /** The content that visitors can read now. Blocks: after a change it is read from the database. */
    public PublishedSite present() {
        Kept known = kept;
        // taken before the content is read: a change during the reading makes the content outdated
        long now = generation.get();
        if (known != null && (known.generation == now || System.nanoTime() - nextTry < 0)) {
            return known.site;
        }
        return read(now);
    }

    /** Whether the content in memory is of that generation. */
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
            PublishedTalks read = talks.read(known == null || known.generation < unrecorded ? null : known.talks);
            PublishedSite site = site(read, known == null ? null : known.site);
            kept = new Kept(now, site, read);
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

    private PublishedSite site(PublishedTalks read, @Nullable PublishedSite former) {
        SiteContent content = sites.content();
        TalkIndex index = new TalkIndex(
                read.talks(), read::fragmentOwners, content.defaultLanguage(), former == null ? null : former.index());
        return new PublishedSite(
                content,
                index,
                tags.labels(),
                tags.known(),
                files.linkedFrom(index.fileAddresses()),
                former != null && read.isPartial() ? former.stills() : stills(content));
    }

    private Map<String, Still> stills(SiteContent content) {
        return content.settings().general().showsPictures() ? stills.all() : Map.of();
    }

    void forget(@Observes ContentChanged change) {
        if (change.unrecorded()) {
            unrecorded = generation.get() + 1;
        }
        generation.incrementAndGet();
        nextTry = System.nanoTime();
    }

    /**
     * Reads the content at once after a change: no visitor has to wait, and the newest content is there when the
     * database fails.
     */
    void readAgain(@Observes ContentChangeReceived change) {
        present();
    }

    /** Whether there is content in memory, which visitors can read also while the database does not answer. */
    public boolean areReadable() {
        return kept != null;
    }
}
