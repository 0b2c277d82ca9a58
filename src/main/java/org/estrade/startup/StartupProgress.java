package org.estrade.startup;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;

/** The state of the start-up: it is done when first content, accounts and the public content in memory are ready. */
@ApplicationScoped
public class StartupProgress {

    // tests load their own content
    private volatile boolean done = LaunchMode.current() == LaunchMode.TEST;

    public boolean isDone() {
        return done;
    }

    /** Records that all steps of the start-up are done. */
    public void done() {
        done = true;
    }
}
