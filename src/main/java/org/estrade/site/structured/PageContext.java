package org.estrade.site.structured;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.site.Reader;
import org.estrade.site.SiteContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.web.WebAddress;

/**
 * Where something is said: on whose site, to whom.
 *
 * @param origin of absolute addresses, without a closing slash
 */
record PageContext(SiteContent site, Reader reader, String origin) {

    String home() {
        return origin + site.home(reader.language());
    }

    String talk(TalkContent talk) {
        return origin + reader.path(talk);
    }

    String name() {
        return reader.set(site.name());
    }

    /** Those who gave a talk: the speaker first, unless nobody knows their name. */
    List<Thing> performers(List<SpeakerContent> others) {
        List<Thing> speaker = name().isEmpty()
                ? List.of()
                : List.of(Thing.of("Person").with("name", name()).with("url", home()));
        List<Thing> coSpeakers = others.stream()
                .map(other -> Thing.of("Person")
                        .with("name", reader.set(other.name()))
                        .with(
                                "url",
                                other.website() != null && WebAddress.isValid(other.website())
                                        ? other.website()
                                        : null))
                .toList();
        return Stream.concat(speaker.stream(), coSpeakers.stream()).toList();
    }
}
