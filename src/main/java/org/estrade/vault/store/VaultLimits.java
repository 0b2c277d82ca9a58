package org.estrade.vault.store;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits of the vault, by setting. Templates read them by the name of this class. */
@Singleton
@Named
public class VaultLimits {

    private final long file;
    private final long total;

    /**
     * Reads the settings.
     *
     * @param file the largest size of one file
     * @param total the largest size of all files together
     */
    VaultLimits(
            @ConfigProperty(name = "estrade.vault.file") MemorySize file,
            @ConfigProperty(name = "estrade.vault.total") MemorySize total) {
        this.file = file.asLongValue();
        this.total = total.asLongValue();
    }

    /** The largest size of one file, in bytes. */
    public long file() {
        return file;
    }

    /** The largest size of all files together, in bytes. */
    public long total() {
        return total;
    }
}
