package org.estrade.linkcheck.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.estrade.linkcheck.CheckedLink;
import org.estrade.linkcheck.CheckedLinks;
import org.estrade.linkcheck.CopyProblem;
import org.estrade.outgoing.OutgoingAnswer;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.outgoing.OutgoingRequest;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.estrade.outgoing.Sender;
import org.estrade.vault.DeckReading;
import org.estrade.vault.store.UploadRefused;
import org.estrade.vault.store.VaultLimits;
import org.jboss.logging.Logger;

/** Takes the files to which links lead into this site, one after the other. */
@ApplicationScoped
public class FileCopies {

    private static final Logger LOG = Logger.getLogger(FileCopies.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final CheckedLinks links;
    private final Sender sender;
    private final DeckReading decks;
    private final VaultLimits limits;
    private final AtomicBoolean isRunning = new AtomicBoolean();

    FileCopies(CheckedLinks links, Sender sender, DeckReading decks, VaultLimits limits) {
        this.links = links;
        this.sender = sender;
        this.decks = decks;
        this.limits = limits;
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
                wanted.forEach(this::take);
            }
        } catch (RuntimeException failure) {
            LOG.warn("Files of links are not copied until the speaker asks again", failure);
        } finally {
            isRunning.set(false);
        }
    }

    /**
     * Takes the file of a link, and replaces the link by the file.
     *
     * @return why there is no copy; empty when there is one
     */
    Optional<CopyProblem> take(CheckedLink link) {
        Optional<CopyProblem> problem = FileLocation.of(link.address())
                .map(location -> copy(link, location))
                .orElse(Optional.of(CopyProblem.NO_FILE));
        problem.ifPresent(why -> links.copyFailed(link.id(), why));
        return problem;
    }

    private Optional<CopyProblem> copy(CheckedLink link, FileLocation location) {
        try {
            Path file = Files.createTempFile("estrade-copy", "");
            try {
                OutgoingAnswer answer = sender.send(OutgoingRequest.get(Purpose.COPY, location.address())
                        .atMost(limits.file(), LONGEST)
                        .into(file));
                return answer.isSuccess() ? store(link, location, file) : Optional.of(CopyProblem.NO_FILE);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (OutgoingFailure failure) {
            boolean isTooLarge = failure.reason() == OutgoingFailure.Reason.TOO_LARGE;
            return Optional.of(isTooLarge ? CopyProblem.TOO_LARGE : CopyProblem.NO_FILE);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private Optional<CopyProblem> store(CheckedLink link, FileLocation location, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            DeckReading.Arrived arrived = decks.accept(bytes, location.name());
            links.replaceByCopy(link.id(), arrived.address().path());
            return Optional.empty();
        } catch (UploadRefused refused) {
            return Optional.of(
                    switch (refused.reason()) {
                        case FILE_TOO_LARGE -> CopyProblem.TOO_LARGE;
                        case VAULT_FULL -> CopyProblem.VAULT_FULL;
                        case OTHER_KIND, EMPTY, INCOMPLETE -> CopyProblem.OTHER_KIND;
                    });
        }
    }
}
