package org.estrade.visitor.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.cluster.ContentChangeReceived;
import org.estrade.cluster.ContentChanged;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteRepository;
import org.estrade.tag.TagRepository;
import org.estrade.talk.LinkContent;
import org.estrade.talk.still.VideoStills;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkFragments;
import org.estrade.talk.store.TalkRepository;
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
    private final TalkRepository talks;
    private final TagRepository tags;
    private final TalkFragments fragments;
    private final VaultFiles files;
    private final VideoStills stills;

    // the least time between two attempts to read while the database does not answer
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final AtomicLong generation = new AtomicLong();
    private volatile @Nullable Kept kept;

    // content of an older generation than this one is not compared, but read anew
    private volatile long unrecorded;
    private volatile long nextTry = System.nanoTime();

    private record Kept(long generation, PublishedSite site) {}

    PublishedSites(
            SiteRepository sites,
            TalkRepository talks,
            TagRepository tags,
            TalkFragments fragments,
            VaultFiles files,
            VideoStills stills) {
        this.sites = sites;
        this.talks = talks;
        this.tags = tags;
        this.fragments = fragments;
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
            List<PublishedTalk> published = talks.publishedTalks(known());
            SiteContent content = sites.content();
            PublishedSite site = new PublishedSite(
                    content,
                    published,
                    tags.labels(),
                    tags.known(),
                    fragments.owners(),
                    files.linkedFrom(addresses(published)),
                    content.settings().general().showsPictures() ? stills.all() : Map.of());
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

    private static Stream<String> addresses(List<PublishedTalk> talks) {
        return talks.stream().flatMap(talk -> talk.content().everyLink()).map(LinkContent::url);
    }

    /** The talks in memory, which are not read again unless they have changed. */
    private Map<Long, PublishedTalk> known() {
        Kept known = kept;
        return known == null || known.generation < unrecorded
                ? Map.of()
                : known.site.talks().stream().collect(Collectors.toMap(PublishedTalk::id, Function.identity()));
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
