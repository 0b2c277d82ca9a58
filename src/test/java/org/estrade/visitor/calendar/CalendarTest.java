package org.estrade.visitor.calendar;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.visitor.feed.OddTalks;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryCalendar;
import org.junit.jupiter.api.Test;

/** The calendars that programs subscribe to, and the calendar file of one delivery. */
@QuarkusTest
class CalendarTest extends CalendarFixture {

    @Test
    void theFileOfOneDelivery() {
        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Estrade//Talks//EN
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:%1$s
                DTSTAMP:20250102T030405Z
                LAST-MODIFIED:20250102T030405Z
                SEQUENCE:0
                DTSTART;VALUE=DATE:20240530
                DTEND;VALUE=DATE:20240601
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                SUMMARY;LANGUAGE=en:The complete test
                LOCATION:Testival\u00A0#3\\, Tours\\, France
                DESCRIPTION;LANGUAGE=en:A talk by Jeanne d’Orsel with Ada Exemple and Bob Exemple\\n\\n\
                la même histoire\\, côté métier\\n\\nAn abstract.\\n\\n\
                Slides: https://slides.example/1\\nLe compte rendu: https://journal.example/2\\n\
                Code: https://code.example/3\\n\\n%2$s/en/talks/le-test-complet
                URL:%2$s/en/talks/le-test-complet
                CATEGORIES;LANGUAGE=en:Testing,Architecture
                END:VEVENT
                END:VCALENDAR
                """.formatted(TESTIVAL.id(), SignedInSpeaker.origin()),
                unfolded(text("/en/deliveries/" + TESTIVAL.id() + ".ics")).replace("\r\n", "\n"));
    }

    @Test
    void aCalendarHasANameAndSaysHowOftenToComeBack() throws Exception {
        VEvent event = events(calendar("/calendar.ics")).get(0);
        assertEquals("Le test complet\u00A0: tout y est", value(event, "SUMMARY"));
        String head = unfolded(text("/calendar.ics"))
                .replaceFirst("(?s)BEGIN:VTIMEZONE.*", "")
                .replace("\r\n", "\n");
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Estrade//Talks//EN
                CALSCALE:GREGORIAN
                NAME:Conférences · Jeanne d’Orsel
                X-WR-CALNAME:Conférences · Jeanne d’Orsel
                DESCRIPTION:Je cultive des données\u00A0: le catalogue\\, l’énergie et ce qui pousse après.
                X-WR-CALDESC:Je cultive des données\u00A0: le catalogue\\, l’énergie et ce qui pousse après.
                URL:%1$s/
                SOURCE;VALUE=URI:%1$s/calendar.ics
                REFRESH-INTERVAL;VALUE=DURATION:PT12H
                X-PUBLISHED-TTL:PT12H
                """.formatted(SignedInSpeaker.origin()), head);
    }

    @Test
    void onlyDaysThatAreKnownAreInIt() throws Exception {
        SiteFixture.publish(List.of(TALK.withDeliveries(List.of(
                at("Le jour", "2025-03-14"),
                at("Le mois", "2025-03"),
                at("L’année", "2025"),
                DeliveryContent.at(VenueContent.of("Jamais daté")),
                at("Jusqu’au mois", "2025-03-14").withEndDate(PartialDate.of(2025, 4)),
                at("Fin d’année", "2025-12-30").withEndDate(PartialDate.of(2025, 12, 31))))));
        assertEquals(
                List.of("Le jour 20250314 20250315", "Fin d’année 20251230 20260101"),
                events(calendar("/calendar.ics")).stream()
                        .map(event ->
                                value(event, "LOCATION") + " " + value(event, "DTSTART") + " " + value(event, "DTEND"))
                        .toList());
        List<Integer> statuses = StoredRows.in("delivery").ordered("id", "position").stream()
                .map(id -> given().get("/deliveries/" + id + ".ics").statusCode())
                .toList();
        assertEquals(List.of(200, 404, 404, 404, 404, 200), statuses);
    }

    @Test
    void everyCalendarIsValid() throws Exception {
        SiteFixture.publish(ManyTalks.eight());
        for (String path : List.of("/calendar.ics", "/en/calendar.ics")) {
            Calendar calendar = calendar(path);
            assertEquals(2, events(calendar).size());
        }
        for (String id : StoredRows.in("delivery").like("date", "____-__-__").lines("id")) {
            assertEquals(
                    id, value(events(calendar("/deliveries/" + id + ".ics")).get(0), "UID"));
        }
    }

    @Test
    void aCancelledDeliveryIsMarkedInEveryCalendar() throws Exception {
        SiteFixture.publish(List.of(TALK.withDeliveries(List.of(TESTIVAL.withCancelled(true)))));
        VEvent french = events(calendar("/calendar.ics")).get(0);
        VEvent english = events(calendar("/en/calendar.ics")).get(0);
        assertEquals("CANCELLED", value(french, "STATUS"));
        assertEquals("Annulée\u00A0: Le test complet\u00A0: tout y est", value(french, "SUMMARY"));
        assertEquals("Cancelled: The complete test", value(english, "SUMMARY"));
        assertEquals(value(french, "UID"), value(english, "UID"));
    }

    @Test
    void aSiteWithoutDeliveriesHasAValidCalendar() throws Exception {
        SiteFixture.publish(List.of(TestTalks.titled("Jamais donnée", "jamais-donnee")));
        assertEquals(List.of(), events(calendar("/calendar.ics")));
        SiteFixture.empty();
        SiteFixture.anonymous();
        assertEquals(List.of(), events(calendar("/en/calendar.ics")));
    }

    @Test
    void oddTextsStayWhole() throws Exception {
        SiteFixture.publishUnchecked(OddTalks.all());
        List<VEvent> events = events(calendar("/calendar.ics"));
        assertEquals(3, events.size());
        assertEquals(OddTalks.EMOJI, value(events.get(1), "SUMMARY"));
        assertTrue(value(events.get(0), "SUMMARY").contains("{{x}} \\n"), value(events.get(0), "SUMMARY"));
        assertEquals(
                List.of(3L, 3L),
                List.of("BEGIN:VEVENT", "END:VEVENT").stream()
                        .map(line -> text("/calendar.ics")
                                .lines()
                                .filter(line::equals)
                                .count())
                        .toList());
    }

    @Test
    void aLongAbstractIsCutBetweenWords() throws Exception {
        SiteFixture.publish(List.of(TALK.withTexts(Map.of("fr", new TalkText("Long", "été ".repeat(200))))));
        String description = value(events(calendar("/calendar.ics")).get(0), "DESCRIPTION");
        assertTrue(description.contains("\n\n" + "été ".repeat(74) + "été…\n\n"), description);
    }

    @Test
    void itsHeadersLetOtherProgramsReadIt() {
        Response one = given().get("/deliveries/" + TESTIVAL.id() + ".ics");
        assertEquals("text/calendar;charset=UTF-8", one.contentType());
        assertEquals("inline; filename=\"le-test-complet-2024-05-30.ics\"", one.header("Content-Disposition"));
        assertEquals("*", one.header("Access-Control-Allow-Origin"));
        Response kept = given().get("/deliveries/" + TESTIVAL.id() + ".ics");
        assertEquals(one.header("Content-Disposition"), kept.header("Content-Disposition"));
        for (String path : List.of(
                "/deliveries/00000000-0000-0000-0000-000000000000.ics",
                "/deliveries/x.ics",
                "/fr/calendar.ics",
                "/de/calendar.ics",
                "/fr/deliveries/" + TESTIVAL.id() + ".ics")) {
            assertEquals(404, given().get(path).statusCode(), path);
        }
    }

    @Test
    void visitorsAreOfferedOnlyDeliveriesToComeWithAKnownDay() {
        DeliveryContent coming = at("À venir", "2025-11-20");
        assertEquals(
                List.of("/en/deliveries/" + coming.id() + ".ics"),
                Stream.of(coming, coming.withCancelled(true), at("Passée", "2025-11-13"), at("En décembre", "2025-12"))
                        .flatMap(one -> DeliveryCalendar.path(one, new Audience("en", "fr", ManyTalks.TODAY)).stream())
                        .toList());
    }

    private static DeliveryContent at(String venue, String date) {
        return DeliveryContent.at(VenueContent.of(venue)).withDate(PartialDate.parse(date));
    }
}
