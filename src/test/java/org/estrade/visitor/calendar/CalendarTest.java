package org.estrade.visitor.calendar;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.estrade.support.AdminBrowser;
import org.estrade.support.FilledForm;
import org.estrade.support.ManyTalks;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredRows;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.estrade.visitor.feed.OddTalks;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendars, as programs subscribe to them and as a visitor takes one delivery over. */
@QuarkusTest
class CalendarTest {

    private static final TalkContent TALK = TestTalks.complete();
    private static final DeliveryContent TESTIVAL = TALK.deliveries().get(0);

    @BeforeEach
    void aSpeakerAndATalk() {
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
        // deliveries keep counting when they come back
        SiteFixture.execute("delete from delivery_change");
        SiteFixture.publish(List.of(TALK));
        SiteFixture.execute("update talk set published_at = '2025-01-02T03:04:05Z',"
                + " first_published_at = '2025-01-02T03:04:05Z', changed_at = '2025-01-02T03:04:05Z'");
        SiteFixture.execute("update delivery_change set changed_at = '2025-01-02T03:04:05Z'");
        SiteFixture.execute(
                "update venue set country = 'France', city = 'Tours', latitude = 47.3941, longitude = 0.6848"
                        + " where name = 'Testival'");
        SiteFixture.execute("insert into tag_label select id, 'en', 'Testing' from tag where name = 'Tests'");
    }

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
        SiteFixture.execute("delete from audit_entry");
        SignedInSpeaker.nobody();
    }

    @Test
    void oneDeliveryAsItIsSent() {
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
        List<Integer> statuses = StoredRows.of("select id from delivery order by position").stream()
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
        for (String id : StoredRows.of("select id from delivery where length(date) = 10")) {
            assertEquals(
                    id, value(events(calendar("/deliveries/" + id + ".ics")).get(0), "UID"));
        }
    }

    @Test
    void aCancelledOneSaysSoEverywhere() throws Exception {
        SiteFixture.publish(List.of(TALK.withDeliveries(List.of(TESTIVAL.withCancelled(true)))));
        VEvent french = events(calendar("/calendar.ics")).get(0);
        VEvent english = events(calendar("/en/calendar.ics")).get(0);
        assertEquals("CANCELLED", value(french, "STATUS"));
        assertEquals("Annulée\u00A0: Le test complet\u00A0: tout y est", value(french, "SUMMARY"));
        assertEquals("Cancelled: The complete test", value(english, "SUMMARY"));
        assertEquals(value(french, "UID"), value(english, "UID"));
    }

    @Test
    void editsRaiseTheSequence() throws Exception {
        AdminBrowser browser = new AdminBrowser();
        assertEquals("0", sequence());

        String talk = "/admin/talks/" + StoredRows.number("select id from talk");
        Response cancelled = FilledForm.on(browser.request().get(talk), "#talk-form")
                .type("deliveries[0].cancelled", "on")
                .press(browser.request(), "publish");
        assertEquals(303, cancelled.statusCode(), cancelled::asString);
        VEvent event = events(calendar("/calendar.ics")).get(0);
        assertEquals("1 CANCELLED", value(event, "SEQUENCE") + " " + value(event, "STATUS"));
        assertTrue(value(event, "LAST-MODIFIED").compareTo("20250102T030405Z") > 0);

        FilledForm.on(browser.request().get(talk), "#talk-form").press(browser.request(), "publish");
        assertEquals("1", sequence());

        String venue = "/admin/venues/" + StoredRows.number("select id from venue where name = 'Testival'");
        Response renamed = FilledForm.on(browser.request().get(venue), ".sheet form")
                .type("name", "Testival international")
                .press(browser.request(), "save");
        assertEquals(303, renamed.statusCode(), renamed::asString);
        assertEquals("2", sequence());
        assertTrue(value(events(calendar("/calendar.ics")).get(0), "LOCATION").startsWith("Testival international"));
    }

    @Test
    void anotherCountryRaisesItAsWell() throws Exception {
        AdminBrowser browser = new AdminBrowser();
        String venue = "/admin/venues/" + StoredRows.number("select id from venue where name = 'Testival'");
        assertEquals("0", sequence());
        Response moved = FilledForm.on(browser.request().get(venue), ".sheet form")
                .type("country", "Belgique")
                .press(browser.request(), "save");
        assertEquals(303, moved.statusCode(), moved::asString);
        assertTrue(value(events(calendar("/calendar.ics")).get(0), "LOCATION").endsWith("Tours, Belgique"));
        assertEquals("1", sequence());
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
    void itIsSentSoThatProgramsTakeIt() {
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
    void visitorsAreOfferedADayToComeAndNoOther() {
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

    private static String sequence() throws Exception {
        return value(events(calendar("/calendar.ics")).get(0), "SEQUENCE");
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT").stream().map(VEvent.class::cast).toList();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** Read and judged by ical4j, which is as strict as it comes; and its lines measured. */
    private static Calendar calendar(String path) throws IOException, ParserException {
        String text = text(path);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        Arrays.stream(text.split("\r\n", -1))
                .forEach(line -> assertTrue(
                        line.getBytes(UTF_8).length <= 75 && line.indexOf('\n') < 0 && line.indexOf('\r') < 0, line));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertEquals(
                "",
                calendar.validate(true).getEntries().stream()
                        .map(Object::toString)
                        .sorted()
                        .reduce("", String::concat));
        return calendar;
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    /** Read byte by byte: a character cut in two fails. */
    private static String text(String path) {
        Response answer = given().get(path);
        assertEquals(200, answer.statusCode(), path);
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(answer.asByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(path, e);
        }
    }
}
