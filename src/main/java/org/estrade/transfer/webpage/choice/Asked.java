package org.estrade.transfer.webpage.choice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.estrade.talk.LinkKind;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.recognise.link.LinkRecogniser;

/**
 * What is known before a page is read.
 *
 * @param address the address of the page, with its fragment
 * @param speaker the name of the speaker; empty when it is unknown
 * @param titles the keys of the titles of the speaker's talks, by {@link SpellingKey}
 * @param zone the time zone of the speaker
 * @param today the current day
 */
public record Asked(String address, String speaker, Set<String> titles, ZoneId zone, LocalDate today) {

    public Asked {
        titles = Set.copyOf(titles);
    }

    /** The kind that the address shows. A host whose name begins with "talks" shows slides on some sites, schedules on most. */
    LinkKind kindOfAddress() {
        boolean isSchedule = address.toLowerCase(Locale.ROOT).matches("https?://(?:talks|presentations)[.].*");
        LinkKind kind = LinkRecogniser.recognise("", address).kind();
        return isSchedule && kind == LinkKind.SLIDES ? LinkKind.OTHER : kind;
    }

    /** Whether this is the title of a talk of the speaker. */
    boolean isOwnTitle(String title) {
        return titles.contains(SpellingKey.key(title));
    }

    boolean isSpeaker(String name) {
        String key = SpellingKey.key(name);
        return !key.isEmpty() && key.equals(SpellingKey.key(speaker));
    }
}
