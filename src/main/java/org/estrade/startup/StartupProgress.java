package org.estrade.startup;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the steps of the start-up are done: first content, accounts, public content in memory. */
@ApplicationScoped
public class StartupProgress {

    // tests load their own content
    private volatile boolean done = LaunchMode.current() == LaunchMode.TEST;

    public boolean isDone() {
        return done;
    }

    public void done() {
        done = true;
    }
}
