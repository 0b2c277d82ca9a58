package org.estrade.startup;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the program has done what each start does before the first visitor matters. */
@ApplicationScoped
public class StartupProgress {

    // tests prepare for themselves
    private volatile boolean done = LaunchMode.current() == LaunchMode.TEST;

    public boolean isDone() {
        return done;
    }

    public void done() {
        done = true;
    }
}
