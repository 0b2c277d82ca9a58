package org.estrade.visitor.calendar;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.estrade.support.AuditEntries;
import org.estrade.support.SignedInSpeaker;
import org.estrade.support.SiteFixture;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredRows;
import org.estrade.support.StoredTalks;
import org.estrade.support.TestTalks;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A published talk with known moments, and its calendars as ical4j reads them. */
abstract class CalendarFixture {

    static final TalkContent TALK = TestTalks.complete();

    static final DeliveryContent TESTIVAL = TALK.deliveries().get(0);

    @BeforeEach
    void speakerWithOneTalk() {
        SiteFixture.ofJeanneOrsel();
        SignedInSpeaker.account();
        // the sequence of a delivery goes on when the same delivery is stored again
        StoredRows.in("delivery_change").delete();
        SiteFixture.publish(List.of(TALK));
        Instant moment = Instant.parse("2025-01-02T03:04:05Z");
        StoredTalks.all().set("published_at", moment, "first_published_at", moment, "changed_at", moment);
        StoredRows.in("delivery_change").set("changed_at", moment);
        StoredNames.venue("Testival")
                .set("country", "France", "city", "Tours", "latitude", 47.3941, "longitude", 0.6848);
        StoredNames.addLabel("Tests", "en", "Testing");
    }

    @AfterEach
    void emptySite() {
        SiteFixture.empty();
        AuditEntries.clear();
        SignedInSpeaker.nobody();
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT").stream().map(VEvent.class::cast).toList();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** The calendar at that path, after ical4j found it valid and no line is longer than 75 bytes. */
    static Calendar calendar(String path) throws IOException, ParserException {
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

    static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    /** The text of the calendar; a line that is folded inside a character fails the test. */
    static String text(String path) {
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
