package org.estrade.linkcheck.copy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.estrade.cluster.ReplicaLock;
import org.estrade.linkcheck.CheckedLink;
import org.estrade.linkcheck.CheckedLinks;
import org.estrade.web.SiteAddress;
import org.jboss.logging.Logger;

/** Takes the files to which links lead into this site, one after the other. */
@ApplicationScoped
public class FileCopies {

    private static final Logger LOG = Logger.getLogger(FileCopies.class);

    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final CheckedLinks links;
    private final FileDownload download;
    private final ReplicaLock lock;
    private final SiteAddress site;
    private final AtomicBoolean isRunning = new AtomicBoolean();

    FileCopies(CheckedLinks links, FileDownload download, ReplicaLock lock, SiteAddress site) {
        this.links = links;
        this.download = download;
        this.lock = lock;
        this.site = site;
    }

    /** The links whose files can be taken. */
    public List<CheckedLink> possible(List<CheckedLink> all) {
        return all.stream()
                .filter(link -> FileLocation.of(link.address()).isPresent())
                .toList();
    }

    /**
     * Lets a thread take the wanted files. Does nothing while such a thread runs.
     *
     * @param origin the beginning of the address of this site, which texts need; empty when it is not known
     */
    public void takeInBackground(String origin) {
        if (isRunning.compareAndSet(false, true)) {
            Thread worker = new Thread(() -> takeWanted(origin), "file-copies");
            worker.setDaemon(true);
            worker.start();
        }
    }

    /** Goes on with the files that a program wanted which ended before it had them all. */
    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        if (!links.wantedCopies().isEmpty()) {
            lock.once(
                    "file-copies",
                    INTERVAL,
                    () -> takeInBackground(site.configured().orElse("")));
        }
    }

    /** Takes the wanted files, and waits until it is done. */
    @ActivateRequestContext
    void takeWanted(String origin) {
        try {
            for (List<CheckedLink> wanted = links.wantedCopies(); !wanted.isEmpty(); wanted = links.wantedCopies()) {
                wanted.forEach(link -> download.take(link, origin));
            }
        } catch (RuntimeException failure) {
            LOG.warn("Files of links are not copied until the speaker asks again", failure);
        } finally {
            isRunning.set(false);
        }
    }
}
