package org.estrade.outgoing;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * The network addresses of the public internet, without those of this machine, and only the ports of the web. The ranges are
 * those that IANA's registries of special-purpose addresses do not mark as globally reachable.
 */
final class PublicAddresses {

    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

    private static final List<Range> NOT_PUBLIC_4 = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.31.196.0", 24),
            Range.of("192.52.193.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("192.175.48.0", 24),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            // multicast, reserved, broadcast
            Range.of("224.0.0.0", 3));

    /** Of IPv6, only this range is public; forms that contain an IPv4 address are outside of it, except 2002::/16. */
    private static final Range PUBLIC_6 = Range.of("2000::", 3);

    private static final List<Range> NOT_PUBLIC_6 = List.of(
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("2002::", 16),
            Range.of("2620:4f:8000::", 48),
            Range.of("3fff::", 20));

    /** The addresses whose first bits are those of a network. */
    private static final class Range {

        private final byte[] network;
        private final int bits;

        private Range(byte[] network, int bits) {
            this.network = network;
            this.bits = bits;
        }

        static Range of(String network, int bits) {
            return new Range(bytes(network), bits);
        }

        private static byte[] bytes(String literal) {
            try {
                // a literal: nothing is resolved
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(literal, impossible);
            }
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether this is a public address of another machine, with a port of the web. */
    boolean contains(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        return host != null && PORTS.contains(address.getPort()) && isPublic(host) && !isOfThisMachine(host);
    }

    private static boolean isPublic(InetAddress host) {
        byte[] bytes = host.getAddress();
        if (host instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(range -> range.contains(bytes));
        }
        return host instanceof Inet6Address
                && PUBLIC_6.contains(bytes)
                && NOT_PUBLIC_6.stream().noneMatch(range -> range.contains(bytes));
    }

    private static boolean isOfThisMachine(InetAddress host) {
        try {
            return NetworkInterface.getByInetAddress(host) != null;
        } catch (SocketException unknown) {
            return true;
        }
    }
}
