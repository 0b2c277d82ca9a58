package org.estrade.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Makes sockets that ask the {@link Network} before they connect. */
final class CheckedSockets extends SocketFactory {

    private final Network network;

    /** The network address is one to which the program must not connect. */
    static final class AddressRefused extends IOException {
        private static final long serialVersionUID = 1;

        AddressRefused(SocketAddress address) {
            super("The program does not connect to " + address + ".");
        }
    }

    CheckedSockets(Network network) {
        this.network = network;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress address, int timeout) throws IOException {
                if (!(address instanceof InetSocketAddress internet) || !network.isAllowed(internet)) {
                    throw new AddressRefused(address);
                }
                super.connect(address, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port), 0);
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }
}
