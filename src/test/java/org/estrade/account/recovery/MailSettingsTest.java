package org.estrade.account.recovery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.estrade.startup.StartupError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address of mail may look like, and which settings a mail server needs. */
class MailSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a b@c.example",
                "<a@b.example>",
                "a@b@c.example",
                "a,b@c.example",
                "@b.example",
                "a@",
                "a@-b.example",
                "a@b.example\u2028",
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertFalse(MailAddresses.isAddress(typed));
    }

    @Test
    void anAddressOfAnyScriptIsOne() {
        assertTrue(MailAddresses.isAddress("jeanne+estrade@orsel.example"));
        assertTrue(MailAddresses.isAddress("jérôme@exemple-à-moi.example"));
        assertTrue(MailAddresses.isAddress("root@localhost"));
    }

    @Test
    void halfASettingStopsTheStart() {
        assertThrows(
                StartupError.class,
                () -> new MailServer(Optional.of("mail.example"), Optional.empty(), Optional.of("https://a.example")));
        assertThrows(
                StartupError.class,
                () -> new MailServer(Optional.of("mail.example"), Optional.of("a@b.example"), Optional.empty()));
    }
}
