package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "2001:db8:1:3::9, 20010db800010003",
        "::ffff:192.0.2.7, 192.0.2.7"
    })
    void theIpv6AddressesOfOneSubscriberAreOneNetwork(String address, String network) {
        assertEquals(network, ClientAddress.network(address));
    }
}
