package org.estrade.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.outgoing.OutgoingRequest.Purpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses by which a link could reach a machine that only this program can reach. None is connected. */
class PrivateAddressesTest {

    private final Exchanges exchanges = new Exchanges(new PublicNetwork(), Duration.ZERO, new OkHttpClient.Builder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:8080/",
                "http://127.1/",
                "http://127.127.127.127/",
                "http://0.0.0.0/",
                "http://0/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://[::1]/",
                "http://[::]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[::ffff:a9fe:a9fe]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[64:ff9b:1::a00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2002:a9fe:a9fe::1]/",
                "http://[2001:0:7f00:1::]/",
                "http://[2001:db8::1]/",
                "http://[3fff::1]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[fe80::a9fe:a9fe]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[100::1]/",
                "http://10.0.0.1/",
                "http://10.255.255.255/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.0.1/",
                "http://192.168.1.1:8080/",
                "http://169.254.169.254/latest/meta-data/",
                "http://169.254.0.1/",
                "http://2852039166/",
                "http://0xa9fea9fe/",
                "http://100.64.0.1/",
                "http://100.100.100.200/",
                "http://192.0.0.192/",
                "http://192.0.2.1/",
                "http://198.18.0.1/",
                "http://198.51.100.1/",
                "http://203.0.113.1/",
                "http://224.0.0.1/",
                "http://239.255.255.250/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://localhost/",
                "http://localhost:8080/",
                "https://localhost/",
                "https://127.0.0.1/",
                "https://[::1]:8443/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://127.0.0.1./",
                "http://LOCALHOST/",
            })
    void isNotConnected(String address) {
        OutgoingFailure.Reason reason = null;
        try {
            exchanges.send(
                    OutgoingRequest.get(Purpose.LINK_CHECK, address).atMost(10, Duration.ofSeconds(5)),
                    "Estrade",
                    url -> {});
        } catch (OutgoingFailure failure) {
            reason = failure.reason();
        }
        // a form that is no address for us reaches nothing either; a machine without IPv6 refuses such an address by
        // itself
        assertTrue(
                Set.of(Reason.PRIVATE, Reason.NO_ADDRESS, Reason.UNKNOWN_HOST).contains(reason), reason + "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.215.14", "1.1.1.1", "172.32.0.1", "192.167.255.255", "2606:4700::1111", "2a01:4f8::1"})
    void aPublicAddressMayBeConnected_onThePortsOfTheWeb(String address) throws Exception {
        PublicNetwork network = new PublicNetwork();
        InetAddress host = InetAddress.getByName(address);
        assertTrue(network.isAllowed(new InetSocketAddress(host, 443)));
        assertTrue(network.isAllowed(new InetSocketAddress(host, 80)));
        assertFalse(network.isAllowed(new InetSocketAddress(host, 22)));
        assertFalse(network.isAllowed(new InetSocketAddress(host, 5432)));
        assertEquals(false, network.isAllowed(InetSocketAddress.createUnresolved(address, 443)));
    }
}
