package org.estrade.visitor.card;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.talk.SpeakerContent;
import org.estrade.text.WebAddress;
import org.estrade.visitor.view.Visit;

/** The people who give a talk, as schema.org describes people. */
final class Performers {

    private Performers() {}

    /** The site's speaker, unless the name is unknown, then the co-speakers. */
    static List<SchemaThing> of(Visit visit, List<SpeakerContent> coSpeakers) {
        Stream<SchemaThing> speaker = Stream.of(visit.name())
                .filter(name -> !name.isEmpty())
                .map(name -> SchemaThing.of("Person").with("name", name).with("url", visit.home()));
        return Stream.concat(speaker, coSpeakers.stream().map(other -> person(visit, other)))
                .toList();
    }

    private static SchemaThing person(Visit visit, SpeakerContent other) {
        String website = other.website();
        return SchemaThing.of("Person")
                .with("name", visit.audience().typeset(other.name()))
                .with("url", website != null && WebAddress.isValid(website) ? website : null);
    }
}
