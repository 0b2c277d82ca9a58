package org.estrade.transfer.recognise.place;

import java.util.Set;
import org.estrade.text.PlainLetters;

/** Words that say that a delivery was online. */
public final class OnlineWords {

    private static final Set<String> ONLINE = Set.of(
            "remote",
            "full remote",
            "fully remote",
            "remotely",
            "online",
            "on line",
            "オンライン",
            "オンライン開催",
            "线上",
            "線上",
            "온라인",
            "online event",
            "online only",
            "online conference",
            "online meetup",
            "en ligne",
            "a distance",
            "distanciel",
            "en distanciel",
            "virtuel",
            "virtuelle",
            "virtual",
            "virtual event",
            "virtual conference",
            "virtually",
            "en visio",
            "visio",
            "visioconference",
            "en visioconference",
            "webinaire",
            "webinar",
            "zoom",
            "internet",
            "the internet",
            "on the internet",
            "sur internet",
            "teams",
            "conference en ligne",
            "evenement en ligne",
            "evenement virtuel",
            "live stream",
            "livestream",
            "digital",
            "www",
            "web",
            "cyberspace",
            "worldwide",
            "everywhere",
            "anywhere");

    private OnlineWords() {}

    public static boolean isOnline(String words) {
        return words.length() < 40 && ONLINE.contains(PlainLetters.words(words));
    }
}
