package org.estrade.linkcheck.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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

/** Takes the file of one link into this site. */
@ApplicationScoped
class FileDownload {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final CheckedLinks links;
    private final Sender sender;
    private final DeckReading decks;
    private final VaultLimits limits;

    FileDownload(CheckedLinks links, Sender sender, DeckReading decks, VaultLimits limits) {
        this.links = links;
        this.sender = sender;
        this.decks = decks;
        this.limits = limits;
    }

    /**
     * Takes the file of a link, and replaces the link by the file. When there is no copy, the link says why.
     *
     * @param origin the beginning of the address of this site, which texts need; empty when it is not known
     */
    void take(CheckedLink link, String origin) {
        if (origin.isEmpty() && !links.isInLink(link.address())) {
            links.forgetCopy(link.id());
            return;
        }
        Optional<CopyProblem> problem = FileLocation.of(link.address())
                .map(location -> copy(link, location, origin))
                .orElse(Optional.of(CopyProblem.NO_FILE));
        problem.ifPresent(why -> links.copyFailed(link.id(), why));
    }

    private Optional<CopyProblem> copy(CheckedLink link, FileLocation location, String origin) {
        try {
            Path file = Files.createTempFile("estrade-copy", "");
            try {
                OutgoingAnswer answer = sender.send(OutgoingRequest.get(Purpose.COPY, location.address())
                        .atMost(limits.file(), LONGEST)
                        .into(file));
                return answer.isSuccess() ? store(link, location, file, origin) : Optional.of(CopyProblem.NO_FILE);
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

    private Optional<CopyProblem> store(CheckedLink link, FileLocation location, Path file, String origin)
            throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            DeckReading.Arrived arrived = decks.accept(bytes, location.name());
            links.replaceByCopy(link.id(), arrived.address().path(), origin);
            return Optional.empty();
        } catch (UploadRefused refused) {
            return Optional.of(
                    switch (refused.reason()) {
                        case FILE_TOO_LARGE -> CopyProblem.TOO_LARGE;
                        case VAULT_FULL -> CopyProblem.VAULT_FULL;
                        case OTHER_KIND, EMPTY, INCOMPLETE -> CopyProblem.OTHER_KIND;
                        case PLACE_SILENT, PLACE_REFUSES -> CopyProblem.NO_PLACE;
                    });
        }
    }
}
