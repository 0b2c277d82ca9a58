package org.estrade.startup;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Configuration source for settings that follow from the number of processors. There is one event loop for each processor:
 * with more, the system stops one event loop for milliseconds to let another run, and all connections of the first one wait.
 */
public final class ProcessorSettings implements ConfigSource {

    static final String EVENT_LOOPS = "quarkus.vertx.event-loops-pool-size";

    // lower than 100, the ordinal of application.properties: whoever runs the program may say otherwise
    private static final int ORDINAL = 90;

    private final Map<String, String> settings =
            Map.of(EVENT_LOOPS, String.valueOf(Runtime.getRuntime().availableProcessors()));

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public String getName() {
        return "settings that follow from the number of processors";
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return settings.get(name);
    }
}
