package org.estrade.visitor.calendar;

import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.feed.Visit;
import org.estrade.visitor.view.DeliveryDays;

/** Deliveries as a calendar (RFC 5545 and 7986): those whose day is known, and no others. */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";
    static final String PATH = "/calendar.ics";

    private static final String REFRESHED = "PT12H";

    private CalendarFile() {}

    /** All of them: a calendar to subscribe to, which has a name. */
    static String of(Visit edition) {
        ContentLines lines = begun();
        lines.text("NAME", edition.title()).text("X-WR-CALNAME", edition.title());
        lines.text("DESCRIPTION", edition.pitch()).text("X-WR-CALDESC", edition.pitch());
        lines.line("URL", edition.home());
        lines.line("SOURCE;VALUE=URI", edition.address(PATH));
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESHED).line("X-PUBLISHED-TTL", REFRESHED);
        utc(lines);
        for (PublishedTalk talk : edition.published().talks()) {
            for (PublishedDelivery delivery : talk.deliveries()) {
                event(edition, talk, delivery, lines);
            }
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    /** One of them, whose day is known: without a name, or programs would make a calendar of their own of it. */
    static String of(Visit edition, PublishedTalk talk, PublishedDelivery delivery) {
        ContentLines lines = begun();
        event(edition, talk, delivery, lines);
        return lines.line("END", "VCALENDAR").toString();
    }

    private static ContentLines begun() {
        return new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Estrade//Talks//EN")
                .line("CALSCALE", "GREGORIAN");
    }

    private static void event(Visit edition, PublishedTalk talk, PublishedDelivery delivery, ContentLines lines) {
        DeliveryDays.of(delivery.content())
                .ifPresent(days -> new CalendarEvent(edition, talk, delivery).write(days, lines));
    }

    /** A calendar without any component is not valid, and a site may have no delivery: this one shows nowhere. */
    private static void utc(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE").line("TZID", "Etc/UTC");
        lines.line("BEGIN", "STANDARD").line("DTSTART", "19700101T000000");
        lines.line("TZOFFSETFROM", "+0000").line("TZOFFSETTO", "+0000").line("TZNAME", "UTC");
        lines.line("END", "STANDARD").line("END", "VTIMEZONE");
    }
}
