package org.estrade.transfer.webpage.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.place.OnlineWords;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.jspecify.annotations.Nullable;

/** Reads the events of an iCalendar file. */
public final class CalendarReader {

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");
    private static final int MAX_EVENTS = 2_000;

    private final List<Described> events = new ArrayList<>();
    private String calendarName = "";
    private String zone = "";
    private @Nullable Described event;
    private int depthInside;

    private CalendarReader() {}

    public static boolean isCalendar(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    public static List<Described> read(String text) {
        CalendarReader reader = new CalendarReader();
        for (String line : LINE_END.split(FOLD.matcher(text).replaceAll(""), -1)) {
            reader.readLine(line);
        }
        return reader.events;
    }

    private void readLine(String line) {
        int colon = endOfName(line);
        if (colon < 0) {
            return;
        }
        String value = line.substring(colon + 1).strip();
        String[] parameters = line.substring(0, colon).split(";", -1);
        String name = parameters[0].strip().toUpperCase(Locale.ROOT);
        Described current = event;
        if (name.equals("BEGIN") && value.equalsIgnoreCase("VEVENT")) {
            start();
        } else if (current == null) {
            readCalendar(name, value);
        } else if (name.equals("BEGIN")) {
            depthInside++;
        } else if (name.equals("END") && value.equalsIgnoreCase("VEVENT")) {
            end(current);
        } else if (name.equals("END")) {
            depthInside--;
        } else if (depthInside == 0) {
            readEvent(current, name, parameters, value);
        }
    }

    /** The position of the colon after the name and its parameters; -1 when there is none. A quoted value may contain colons. */
    private static int endOfName(String line) {
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            isQuoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ':' && !isQuoted) {
                return i;
            }
        }
        return -1;
    }

    private void start() {
        event = new Described(Kind.EVENT, Origin.CALENDAR);
        depthInside = 0;
    }

    private void end(Described finished) {
        if (events.size() < MAX_EVENTS) {
            finished.add(Fact.PART_OF, calendarName).add(Fact.ZONE, zone);
            events.add(finished);
        }
        event = null;
    }

    private void readCalendar(String name, String value) {
        switch (name) {
            case "X-WR-CALNAME", "NAME" -> calendarName = unescaped(value);
            case "X-WR-TIMEZONE" -> zone = value;
            default -> {
                // other properties of the calendar say nothing about an event
            }
        }
    }

    private static void readEvent(Described event, String name, String[] parameters, String value) {
        switch (name) {
            case "SUMMARY" -> event.add(Fact.NAME, unescaped(value));
            case "DTSTART" -> event.add(Fact.START, value);
            case "DTEND" -> event.add(value.contains("T") ? Fact.END : Fact.END_EXCLUSIVE, value);
            case "LOCATION" -> readPlace(event, unescaped(value));
            case "URL" -> event.add(Fact.URL, value);
            case "DESCRIPTION" -> event.add(Fact.DESCRIPTION, unescaped(value));
            case "ORGANIZER" -> event.add(Fact.ORGANISER, commonName(parameters));
            case "RRULE" -> event.mark(Fact.SERIES);
            case "STATUS" -> {
                if (value.equalsIgnoreCase("CANCELLED")) {
                    event.mark(Fact.CALLED_OFF);
                }
            }
            default -> {
                // other properties are for calendar programs
            }
        }
    }

    private static void readPlace(Described event, String place) {
        if (OnlineWords.isOnline(place) || place.startsWith("http://") || place.startsWith("https://")) {
            event.mark(Fact.ONLINE);
        } else {
            event.add(Fact.ADDRESS, place);
        }
    }

    private static String commonName(String[] parameters) {
        for (String parameter : parameters) {
            if (parameter.regionMatches(true, 0, "CN=", 0, 3)) {
                return parameter.substring(3).replace("\"", "");
            }
        }
        return "";
    }

    private static String unescaped(String value) {
        return value.replace("\\n", ", ")
                .replace("\\N", ", ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }
}
