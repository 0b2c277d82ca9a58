package org.estrade.outgoing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import java.time.Duration;
import org.estrade.support.LocalNetwork;
import org.estrade.web.SiteAddress;

/** The program with the setting that forbids requests to other hosts. */
public final class SwitchedOff {

    private SwitchedOff() {}

    /** Forbids them until the end of the test. */
    public static void untilTheEndOfTheTest() {
        OutgoingClient off = new OutgoingClient(
                false,
                Duration.ZERO,
                new LocalNetwork(),
                Arc.container().instance(OutgoingLog.class).get(),
                Arc.container().instance(SiteAddress.class).get());
        QuarkusMock.installMockForType(off, OutgoingClient.class);
    }
}
