package org.estrade.linkcheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.estrade.cluster.ReplicaLock;
import org.estrade.outgoing.OutgoingClient;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.outgoing.VideoProviders;
import org.jboss.logging.Logger;

/** Looks at links when they are due, in one replica. */
@ApplicationScoped
public class LinkWatch {

    private static final Logger LOG = Logger.getLogger(LinkWatch.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    // one after the other, at most some seconds each, so that a call ends before the next one
    private static final int MOST_AT_ONCE = 60;

    private final CheckedLinks links;
    private final OutgoingClient client;
    private final ReplicaLock lock;
    private final EntityManager database;
    private final Clock clock;
    private LinkJudge judge;
    private WebArchive archive;

    LinkWatch(CheckedLinks links, OutgoingClient client, ReplicaLock lock, EntityManager database, Clock clock) {
        this.links = links;
        this.client = client;
        this.lock = lock;
        this.database = database;
        this.clock = clock;
        judge = new LinkJudge(client, VideoProviders.KNOWN);
        archive = new WebArchive(client, WebArchive.AVAILABILITY, WebArchive.SAVE);
    }

    /** For tests: other addresses of the web archive and of the providers of videos. */
    void ask(VideoProviders videos, String availability, String save) {
        judge = new LinkJudge(client, videos);
        archive = new WebArchive(client, availability, save);
    }

    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (client.isOn() && settings().watches) {
            lock.once("links", EVERY, this::checkDue);
        }
    }

    /** Makes the list of watched addresses that of the addresses in use. */
    public void updateWatched() {
        links.updateWatched();
    }

    /** Looks at the links that are due. A failure of the program itself ends the call, and the next one goes on. */
    void checkDue() {
        links.updateWatched();
        for (CheckedLink link : links.due(MOST_AT_ONCE)) {
            look(link);
        }
    }

    /** Looks at one link now. Blocks until the host has answered. Call it outside of a transaction. */
    public void look(CheckedLink link) {
        LinkWatchSettings settings = settings();
        try {
            boolean isNew = link.checkedAt == null;
            LinkVerdict verdict = judge.look(link.address);
            links.change(link.id, known -> known.record(verdict, clock.instant()));
            boolean isThere = verdict.outcome() == LinkVerdict.Outcome.THERE;
            if (isNew && isThere && settings.savesCopies) {
                archive.save(link.address);
            }
            boolean isDead = links.link(link.id)
                    .filter(known -> known.state() == LinkState.DEAD && known.archived == null)
                    .isPresent();
            if (isDead && settings.findsCopies) {
                Optional<String> copy = archive.copy(link.address);
                copy.ifPresent(found -> links.change(link.id, known -> known.archived = found));
            }
        } catch (OutgoingFailure failure) {
            LOG.debugf("%s: %s", link.address, failure.reason());
        }
    }

    /** Whether the program may send requests at all. */
    public boolean isOn() {
        return client.isOn();
    }

    /** What the speaker lets the program do. */
    @Transactional
    public LinkWatchSettings settings() {
        LinkWatchSettings stored = database.find(LinkWatchSettings.class, LinkWatchSettings.ONLY);
        return stored == null ? new LinkWatchSettings() : stored;
    }

    /** Stores what the speaker lets the program do. */
    @Transactional
    public void save(boolean watches, boolean findsCopies, boolean savesCopies) {
        LinkWatchSettings settings = settings();
        settings.watches = watches;
        settings.findsCopies = findsCopies;
        settings.savesCopies = savesCopies;
        database.merge(settings);
    }
}
