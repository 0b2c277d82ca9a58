package org.estrade.visitor.calendar;

import java.io.IOException;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.DeliveryDays;
import org.estrade.visitor.view.SpokenLanguage;
import org.estrade.visitor.view.Visit;

/** A calendar file (RFC 5545 and 7986) of deliveries. Only deliveries whose days are known are in it. */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";
    static final String PATH = "/calendar.ics";

    private static final String REFRESHED = "PT12H";

    private CalendarFile() {}

    /** Writes the calendar of all deliveries, with a name, to subscribe to. */
    static void write(Visit visit, Appendable out) throws IOException {
        ContentLines lines = opened();
        lines.text("NAME", visit.title()).text("X-WR-CALNAME", visit.title());
        lines.text("DESCRIPTION", visit.pitch()).text("X-WR-CALDESC", visit.pitch());
        lines.line("URL", visit.home());
        lines.line("SOURCE;VALUE=URI", visit.address(PATH));
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESHED).line("X-PUBLISHED-TTL", REFRESHED);
        utc(lines);
        for (PublishedTalk talk : visit.published().talks()) {
            SpokenLanguage spoken = SpokenLanguage.in(talk.content(), visit.audience());
            for (PublishedDelivery delivery : talk.deliveries()) {
                event(visit, talk, delivery, spoken, lines);
            }
            lines.moveTo(out);
        }
        lines.line("END", "VCALENDAR").moveTo(out);
    }

    /**
     * The file of one delivery whose days are known. It has no name, because programs would create a new calendar with
     * that name.
     */
    static String of(Visit visit, PublishedTalk talk, PublishedDelivery delivery) {
        ContentLines lines = opened();
        event(visit, talk, delivery, SpokenLanguage.in(talk.content(), visit.audience()), lines);
        return lines.line("END", "VCALENDAR").toString();
    }

    private static ContentLines opened() {
        return new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Estrade//Talks//EN")
                .line("CALSCALE", "GREGORIAN");
    }

    private static void event(
            Visit visit, PublishedTalk talk, PublishedDelivery delivery, SpokenLanguage spoken, ContentLines lines) {
        DeliveryDays.of(delivery.content())
                .ifPresent(days -> new CalendarEvent(visit, talk, delivery, spoken).write(days, lines));
    }

    /**
     * Adds a time zone, which no program shows: a calendar without any component is not valid, and a site may have no
     * delivery.
     */
    private static void utc(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", "Etc/UTC");
        lines.line("BEGIN", "STANDARD").line("DTSTART", "19700101T000000");
        lines.line("TZOFFSETFROM", "+0000").line("TZOFFSETTO", "+0000").line("TZNAME", "UTC");
        lines.line("END", "STANDARD").line("END", "VTIMEZONE");
    }
}
