package org.estrade.visitor.card;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.talk.SpeakerContent;
import org.estrade.text.WebAddress;
import org.estrade.visitor.view.Visit;

/**
 * The people who give a talk, as schema.org describes people. When the name of the site's speaker is not known, nobody is
 * named: a co-speaker alone would be taken for the only speaker.
 */
final class Performers {

    private Performers() {}

    /** The site's speaker, then the co-speakers; empty when the speaker's name is not known. */
    static List<SchemaThing> of(Visit visit, List<SpeakerContent> coSpeakers) {
        if (visit.name().isEmpty()) {
            return List.of();
        }
        SchemaThing speaker =
                SchemaThing.of("Person").with("name", visit.name()).with("url", visit.home());
        return Stream.concat(Stream.of(speaker), coSpeakers.stream().map(other -> person(visit, other)))
                .toList();
    }

    private static SchemaThing person(Visit visit, SpeakerContent other) {
        String website = other.website();
        return SchemaThing.of("Person")
                .with("name", visit.audience().typeset(other.name()))
                .with("url", website != null && WebAddress.isValid(website) ? website : null);
    }
}
