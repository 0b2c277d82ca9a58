package org.estrade.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The network to which this program sends requests: names of hosts, and which addresses may be connected. */
public interface Network {

    /**
     * The network addresses of a host.
     *
     * @throws UnknownHostException if no host has this name
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** Whether the program may connect to this network address and port. */
    boolean isAllowed(InetSocketAddress address);
}
