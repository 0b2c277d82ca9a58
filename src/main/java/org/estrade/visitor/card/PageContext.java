package org.estrade.visitor.card;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.site.SiteContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.text.WebAddress;
import org.estrade.visitor.view.Audience;

/**
 * Where something is said: on whose site, to whom.
 *
 * @param origin of absolute addresses, without a closing slash
 */
record PageContext(SiteContent site, Audience reader, String origin) {

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
    List<SchemaThing> performers(List<SpeakerContent> others) {
        List<SchemaThing> speaker = name().isEmpty()
                ? List.of()
                : List.of(SchemaThing.of("Person").with("name", name()).with("url", home()));
        List<SchemaThing> coSpeakers = others.stream()
                .map(other -> SchemaThing.of("Person")
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
