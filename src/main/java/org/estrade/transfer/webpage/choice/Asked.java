package org.estrade.transfer.webpage.choice;

import java.time.LocalDate;
import java.time.ZoneId;
import org.estrade.text.SpellingKey;

/**
 * What is known before a page is read.
 *
 * @param address the address of the page, with its fragment
 * @param speaker the name of the speaker; empty when it is unknown
 * @param zone the time zone of the speaker
 * @param today the current day
 */
public record Asked(String address, String speaker, ZoneId zone, LocalDate today) {

    boolean isSpeaker(String name) {
        String key = SpellingKey.key(name);
        return !key.isEmpty() && key.equals(SpellingKey.key(speaker));
    }
}
