package org.estrade.visitor.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import net.fortuna.ical4j.model.component.VEvent;
import org.estrade.support.AdminBrowser;
import org.estrade.support.FilledForm;
import org.estrade.support.StoredNames;
import org.estrade.support.StoredTalks;
import org.junit.jupiter.api.Test;

/** The sequence number of an event, which rises with every change that a visitor can see. */
@QuarkusTest
class CalendarChangesTest extends CalendarFixture {

    @Test
    void editsRaiseTheSequence() throws Exception {
        AdminBrowser browser = new AdminBrowser();
        assertEquals("0", sequence());

        String talk = "/admin/talks/" + StoredTalks.id();
        Response cancelled = FilledForm.on(browser.request().get(talk), "#talk-form")
                .type("deliveries[0].cancelled", "on")
                .press(browser.request(), "publish");
        assertEquals(303, cancelled.statusCode(), cancelled::asString);
        VEvent event = events(calendar("/calendar.ics")).get(0);
        assertEquals("1 CANCELLED", value(event, "SEQUENCE") + " " + value(event, "STATUS"));
        assertTrue(value(event, "LAST-MODIFIED").compareTo("20250102T030405Z") > 0);

        FilledForm.on(browser.request().get(talk), "#talk-form").press(browser.request(), "publish");
        assertEquals("1", sequence());

        String venue = "/admin/venues/" + StoredNames.venue("Testival").id();
        Response renamed = FilledForm.on(browser.request().get(venue), ".sheet form")
                .type("name", "Testival international")
                .press(browser.request(), "save");
        assertEquals(303, renamed.statusCode(), renamed::asString);
        assertEquals("2", sequence());
        assertTrue(value(events(calendar("/calendar.ics")).get(0), "LOCATION").startsWith("Testival international"));
    }

    @Test
    void anotherCountryOfTheVenueRaisesTheSequence() throws Exception {
        AdminBrowser browser = new AdminBrowser();
        String venue = "/admin/venues/" + StoredNames.venue("Testival").id();
        assertEquals("0", sequence());
        Response moved = FilledForm.on(browser.request().get(venue), ".sheet form")
                .type("country", "Belgique")
                .press(browser.request(), "save");
        assertEquals(303, moved.statusCode(), moved::asString);
        assertTrue(value(events(calendar("/calendar.ics")).get(0), "LOCATION").endsWith("Tours, Belgique"));
        assertEquals("1", sequence());
    }

    private static String sequence() throws Exception {
        return value(events(calendar("/calendar.ics")).get(0), "SEQUENCE");
    }
}
