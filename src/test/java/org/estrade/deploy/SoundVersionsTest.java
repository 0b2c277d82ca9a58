package org.estrade.deploy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.util.Version;
import java.lang.module.ModuleDescriptor;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresql.util.DriverInfo;

/**
 * Holds the least versions of the libraries that a stranger reaches first, because older versions have known holes. The
 * versions are read from the libraries that the tests run with, so that a change of the platform cannot take them back.
 */
class SoundVersionsTest {

    // CVE-2026-33870 and -33871 were closed in 4.1.132, others until this one
    private static final String LEAST_NETTY = "4.1.137.Final";
    // CVE-2026-42198 was closed in 42.7.11
    private static final String LEAST_DRIVER = "42.7.14";
    // reads files that anybody may have made
    private static final String LEAST_PDFBOX = "3.0.7";

    @Test
    void everyPartOfNettyIsAtLeastTheSoundVersion() {
        Map<String, Version> parts = Version.identify();

        assertTrue(parts.keySet().containsAll(Set.of("netty-codec-http", "netty-codec-http2", "netty-handler")));
        parts.values().forEach(part -> assertTrue(isAtLeast(part.artifactVersion(), LEAST_NETTY), part::toString));
    }

    @Test
    void thePostgresqlDriverIsAtLeastTheSoundVersion() {
        assertTrue(isAtLeast(DriverInfo.DRIVER_VERSION, LEAST_DRIVER), DriverInfo.DRIVER_VERSION);
    }

    @Test
    void thePdfLibraryIsAtLeastTheSoundVersion() {
        String version = org.apache.pdfbox.util.Version.getVersion();
        assertTrue(isAtLeast(version, LEAST_PDFBOX), version);
    }

    @Test
    void anOlderVersionIsNotEnough() {
        assertFalse(isAtLeast("4.1.133.Final", LEAST_NETTY));
        assertFalse(isAtLeast("42.7.10", LEAST_DRIVER));
        assertTrue(isAtLeast("42.10.0", LEAST_DRIVER));
    }

    private static boolean isAtLeast(String version, String least) {
        return ModuleDescriptor.Version.parse(version).compareTo(ModuleDescriptor.Version.parse(least)) >= 0;
    }
}
