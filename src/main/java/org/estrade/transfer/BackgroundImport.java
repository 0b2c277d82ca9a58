package org.estrade.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.plan.PageImport;
import org.estrade.transfer.plan.TranslationChoices;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Applies an import of many talks in a thread of its own, while a page shows how far it is. One import runs at a time in
 * this program. The import is one transaction: when it fails, or when the program stops, nothing is written.
 */
@ApplicationScoped
public class BackgroundImport {

    /** The largest number of talks that a request imports while the browser waits. */
    static final int MANY_TALKS = 100;

    private static final Logger LOG = Logger.getLogger("org.estrade");

    /** The time after which an import is given up. One with thousands of talks takes a minute on a slow machine. */
    private static final Duration MAX_TIME = Duration.ofMinutes(30);

    /**
     * How far the newest import is.
     *
     * @param done the number of talks that are imported
     * @param total the number of talks to import
     * @param applied the result; null while the import runs, and when it failed
     * @param failed whether the import failed
     */
    record Status(int done, int total, PageImport.@Nullable Applied applied, boolean failed) {

        boolean isRunning() {
            return applied == null && !failed;
        }
    }

    private final PageImport imports;
    private final CurrentIdentityAssociation identities;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        // a stop of the program does not wait for it
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<@Nullable Status> status = new AtomicReference<>();
    private volatile boolean stopping;

    BackgroundImport(PageImport imports, CurrentIdentityAssociation identities) {
        this.imports = imports;
        this.identities = identities;
    }

    /** How far the newest import of this program is; empty when there was none since it started. */
    Optional<Status> status() {
        return Optional.ofNullable(status.get());
    }

    boolean isRunning() {
        return status().filter(Status::isRunning).isPresent();
    }

    /**
     * Starts an import.
     *
     * @param source the name of the file; empty for a pasted text
     * @param chosen the line numbers of the headings of the talks to import
     * @param choices what the speaker chose about a translation
     * @param accountId the account of this request, which imports
     * @return false when another import runs; then nothing is started
     */
    boolean start(
            ImportedPage page,
            String source,
            Set<Integer> chosen,
            TranslationChoices choices,
            @Nullable Long accountId) {
        Status before = status.get();
        if ((before != null && before.isRunning())
                || !status.compareAndSet(before, new Status(0, chosen.size(), null, false))) {
            return false;
        }
        // the audit trail asks for the identity, which the worker has no request for
        SecurityIdentity identity = identities.getIdentity();
        worker.execute(() -> run(page, source, chosen, choices, accountId, identity));
        return true;
    }

    @ActivateRequestContext
    void run(
            ImportedPage page,
            String source,
            Set<Integer> chosen,
            TranslationChoices choices,
            @Nullable Long accountId,
            SecurityIdentity identity) {
        identities.setIdentity(identity);
        try {
            PageImport.Applied applied = QuarkusTransaction.requiringNew()
                    .timeout((int) MAX_TIME.toSeconds())
                    .call(() -> imports.apply(page, source, chosen, choices, accountId, this::progress));
            LOG.infof("Imported %d talks", applied.created() + applied.updated());
            status.set(new Status(chosen.size(), chosen.size(), applied, false));
        } catch (RuntimeException | Error failure) {
            // an error such as too little memory must not leave an import that seems to run for ever
            LOG.error("The import failed, and nothing was written", failure);
            status.set(new Status(0, chosen.size(), null, true));
        }
    }

    private void progress(int done, int total) {
        if (stopping) {
            throw new CancellationException("the program stops");
        }
        status.set(new Status(done, total, null, false));
    }

    /** Ends a running import while there is still a database to roll it back in. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
