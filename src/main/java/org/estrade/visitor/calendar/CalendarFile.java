package org.estrade.visitor.calendar;

import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.DeliveryDays;
import org.estrade.visitor.view.Visit;

/** Deliveries as a calendar (RFC 5545 and 7986): those whose day is known, and no others. */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";
    static final String PATH = "/calendar.ics";

    private static final String REFRESHED = "PT12H";

    private CalendarFile() {}

    /** All of them: a calendar to subscribe to, which has a name. */
    static String of(Visit visit) {
        ContentLines lines = begun();
        lines.text("NAME", visit.title()).text("X-WR-CALNAME", visit.title());
        lines.text("DESCRIPTION", visit.pitch()).text("X-WR-CALDESC", visit.pitch());
        lines.line("URL", visit.home());
        lines.line("SOURCE;VALUE=URI", visit.address(PATH));
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESHED).line("X-PUBLISHED-TTL", REFRESHED);
        utc(lines);
        for (PublishedTalk talk : visit.published().talks()) {
            for (PublishedDelivery delivery : talk.deliveries()) {
                event(visit, talk, delivery, lines);
            }
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    /** One of them, whose day is known: without a name, or programs would make a calendar of their own of it. */
    static String of(Visit visit, PublishedTalk talk, PublishedDelivery delivery) {
        ContentLines lines = begun();
        event(visit, talk, delivery, lines);
        return lines.line("END", "VCALENDAR").toString();
    }

    private static ContentLines begun() {
        return new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Estrade//Talks//EN")
                .line("CALSCALE", "GREGORIAN");
    }

    private static void event(Visit visit, PublishedTalk talk, PublishedDelivery delivery, ContentLines lines) {
        DeliveryDays.of(delivery.content())
                .ifPresent(days -> new CalendarEvent(visit, talk, delivery).write(days, lines));
    }

    /** A calendar without any component is not valid, and a site may have no delivery: this one shows nowhere. */
    private static void utc(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", "Etc/UTC");
        lines.line("BEGIN", "STANDARD").line("DTSTART", "19700101T000000");
        lines.line("TZOFFSETFROM", "+0000").line("TZOFFSETTO", "+0000").line("TZNAME", "UTC");
        lines.line("END", "STANDARD").line("END", "VTIMEZONE");
    }
}
