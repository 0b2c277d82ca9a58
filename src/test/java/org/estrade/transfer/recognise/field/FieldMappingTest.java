package org.estrade.transfer.recognise.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMappingTest {

    @ParameterizedTest
    @CsvSource({
        "title,TITLE",
        "Titre,TITLE",
        "talk_title,TITLE",
        "title_en,TITLE",
        "name,NAME",
        "description,ABSTRACT",
        "Résumé,ABSTRACT",
        "event,VENUE",
        "Événement,VENUE",
        "where,VENUE",
        "source,VENUE",
        "conference,VENUE",
        "conferenceName,VENUE",
        "occasion,VENUE",
        "event_url,VENUE_WEBSITE",
        "conference-link,VENUE_WEBSITE",
        "date,DATE",
        "when,DATE",
        "startDate,DATE",
        "date_fin,END_DATE",
        "Année,YEAR",
        "slides,SLIDES",
        "slide,SLIDES",
        "slides-pdf,SLIDES",
        "slidesUrl,SLIDES",
        "video,VIDEO",
        "replay,VIDEO",
        "recording,VIDEO",
        "youtube_id,VIDEO",
        "videoLink,VIDEO",
        "url,LINK",
        "talk_url,LINK",
        "links,LINKS",
        "Ville,CITY",
        "pays,COUNTRY",
        "location,PLACE",
        "Co-speakers,SPEAKERS",
        "tags,TAGS",
        "mots-clés,TAGS",
        "type,TYPE",
        "layout,NOTHING",
        "zzz,UNKNOWN",
        "deliveries,DELIVERIES",
        "talks,TALKS"
    })
    void fieldNameProposesAFact(String name, FactKind fact) {
        assertEquals(fact, FieldMapping.PROPOSED.factOf(name));
    }

    @Test
    void mappingKeepsWhatTheSpeakerChose() {
        FieldMapping chosen = FieldMapping.PROPOSED.withField("zzz", FactKind.VENUE);
        assertEquals(
                Map.of("zzz", FactKind.VENUE, "titre", FactKind.TITLE),
                chosen.completedFor(List.of("titre", "zzz")).facts());
    }
}
