package org.estrade.outgoing;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The public internet, with the names that the machine resolves. */
@Singleton
class PublicNetwork implements Network {

    private final PublicAddresses publicAddresses = new PublicAddresses();

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }

    @Override
    public boolean isAllowed(InetSocketAddress address) {
        return publicAddresses.contains(address);
    }
}
