package org.estrade.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.estrade.outgoing.Network;

/**
 * The network of the tests: every name that ends in {@code .example} is this machine, and only the ports that a test
 * {@linkplain #open opens} can be connected. Nothing leaves the machine.
 */
@Alternative
@Priority(1)
@Singleton
public class LocalNetwork implements Network {

    private static final Set<Integer> OPEN = ConcurrentHashMap.newKeySet();

    /** Lets the program connect to this port of this machine. */
    public static void open(int port) {
        OPEN.add(port);
    }

    /** Ends the effect of {@link #open}. */
    public static void close(int port) {
        OPEN.remove(port);
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        if (host.endsWith(".example") && !host.startsWith("unknown.")) {
            return List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        }
        throw new UnknownHostException(host);
    }

    @Override
    public boolean isAllowed(InetSocketAddress address) {
        return address.getAddress().isLoopbackAddress() && OPEN.contains(address.getPort());
    }
}
