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
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.estrade.transfer.undo.ImportProgress;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Applies or undoes an import of many talks in a thread of its own, while a page shows how far it is. One import runs at a
 * time in this program. The work is one transaction: when it fails, or when the program stops, nothing is written.
 */
@ApplicationScoped
public class BackgroundImport {

    /** The largest number of talks that a request imports while the browser waits. */
    static final int MANY_TALKS = 100;

    private static final Logger LOG = Logger.getLogger("org.estrade");

    /** The time after which the work is given up. Ten thousand talks take a minute or two on a slow machine. */
    private static final Duration MAX_TIME = Duration.ofMinutes(30);

    /** What the work does. */
    enum Kind {
        IMPORT,
        UNDO
    }

    /** Imports talks or undoes an import, in the present transaction. */
    @FunctionalInterface
    interface Work {
        Result run(ImportProgress progress);
    }

    /**
     * Where the work leads to.
     *
     * @param address the path of the page that shows the result
     * @param notice the sentence that this page shows once; empty when the address says the result
     */
    record Result(String address, String notice) {}

    /**
     * How far the newest work is.
     *
     * @param done the number of talks that are imported or undone
     * @param total the number of all talks
     * @param result the result; null while the work runs, and when it failed
     * @param failed whether the work failed
     */
    record Status(Kind kind, int done, int total, @Nullable Result result, boolean failed) {

        boolean isRunning() {
            return result == null && !failed;
        }
    }

    private final CurrentIdentityAssociation identities;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "import");
        // a stop of the program does not wait for it
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<@Nullable Status> status = new AtomicReference<>();
    private volatile boolean stopping;

    BackgroundImport(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** How far the newest work of this program is; empty when there was none since it started. */
    Optional<Status> status() {
        return Optional.ofNullable(status.get());
    }

    boolean isRunning() {
        return status().filter(Status::isRunning).isPresent();
    }

    /**
     * Starts the work.
     *
     * @param total the number of talks
     * @return false when other work runs; then nothing is started
     */
    boolean start(Kind kind, int total, Work work) {
        Status before = status.get();
        if ((before != null && before.isRunning())
                || !status.compareAndSet(before, new Status(kind, 0, total, null, false))) {
            return false;
        }
        // the audit trail asks for the identity, which the worker has no request for
        SecurityIdentity identity = identities.getIdentity();
        worker.execute(() -> run(kind, total, work, identity));
        return true;
    }

    @ActivateRequestContext
    void run(Kind kind, int total, Work work, SecurityIdentity identity) {
        identities.setIdentity(identity);
        try {
            Result result = QuarkusTransaction.requiringNew()
                    .timeout((int) MAX_TIME.toSeconds())
                    .call(() -> work.run((done, all) -> progress(kind, done, all)));
            LOG.infof(kind == Kind.IMPORT ? "Imported %d talks" : "Undid the import of %d talks", total);
            status.set(new Status(kind, total, total, result, false));
        } catch (RuntimeException | Error failure) {
            // an error such as too little memory must not leave work that seems to run for ever
            LOG.error(
                    kind == Kind.IMPORT
                            ? "The import failed, and nothing was written"
                            : "The undoing of an import failed, and nothing has changed",
                    failure);
            status.set(new Status(kind, 0, total, null, true));
        }
    }

    private void progress(Kind kind, int done, int total) {
        if (stopping) {
            throw new CancellationException("the program stops");
        }
        status.set(new Status(kind, done, total, null, false));
    }

    /** Ends running work while there is still a database to roll it back in. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
