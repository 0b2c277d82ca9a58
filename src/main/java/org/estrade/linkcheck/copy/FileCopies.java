package org.estrade.linkcheck.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.estrade.linkcheck.CheckedLink;
import org.estrade.linkcheck.CheckedLinks;
import org.jboss.logging.Logger;

/** Takes the files to which links lead into this site, one after the other. */
@ApplicationScoped
public class FileCopies {

    private static final Logger LOG = Logger.getLogger(FileCopies.class);

    private final CheckedLinks links;
    private final FileDownload download;
    private final AtomicBoolean isRunning = new AtomicBoolean();

    FileCopies(CheckedLinks links, FileDownload download) {
        this.links = links;
        this.download = download;
    }

    /** The links whose files can be taken. */
    public List<CheckedLink> possible(List<CheckedLink> all) {
        return all.stream()
                .filter(link -> FileLocation.of(link.address()).isPresent())
                .toList();
    }

    /** Lets a thread take the wanted files. Does nothing while such a thread runs. */
    public void takeInBackground() {
        if (isRunning.compareAndSet(false, true)) {
            Thread worker = new Thread(this::takeWanted, "file-copies");
            worker.setDaemon(true);
            worker.start();
        }
    }

    /** Takes the wanted files, and waits until it is done. */
    @ActivateRequestContext
    void takeWanted() {
        try {
            for (List<CheckedLink> wanted = links.wantedCopies(); !wanted.isEmpty(); wanted = links.wantedCopies()) {
                wanted.forEach(download::take);
            }
        } catch (RuntimeException failure) {
            LOG.warn("Files of links are not copied until the speaker asks again", failure);
        } finally {
            isRunning.set(false);
        }
    }
}
