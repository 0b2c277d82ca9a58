package org.estrade.transfer.source.format;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/** Reads the events of an iCalendar file as records. */
final class CalendarReader {

    static {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        // time zones are never looked up in the network
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, true);
    }

    /** The largest number of components. It limits the time for parsing. */
    private static final int MAX_COMPONENTS = 10_000;

    private static final Pattern COMPONENT_BEGIN = Pattern.compile("(?m)^BEGIN:");

    private final LineFinder lines;

    private CalendarReader(String text) {
        lines = new LineFinder(text, 0);
    }

    /** @throws UnreadablePage when the text is not a valid calendar */
    static Value read(String text) throws UnreadablePage {
        if (COMPONENT_BEGIN.matcher(text).results().limit(MAX_COMPONENTS + 1L).count() > MAX_COMPONENTS) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            CalendarReader reader = new CalendarReader(text);
            List<Value> events = new ArrayList<>();
            calendar.getComponents(Component.VEVENT).forEach(event -> events.add(reader.record(event)));
            return new Value.Sequence(events, 1);
        } catch (ParserException | IOException | RuntimeException invalid) {
            // the parser throws unchecked exceptions for some invalid files
            throw new UnreadablePage(Reason.NO_TALK);
        }
    }

    private Value record(Component event) {
        Map<String, Value> fields = new LinkedHashMap<>();
        int line = lines.next(text(event, Property.SUMMARY).orElse(""));
        add(fields, "title", text(event, Property.SUMMARY), line);
        add(fields, "location", text(event, Property.LOCATION), line);
        add(fields, "url", text(event, Property.URL), line);
        add(fields, "description", text(event, Property.DESCRIPTION), line);
        add(fields, "tags", text(event, Property.CATEGORIES), line);
        add(fields, "status", text(event, Property.STATUS), line);
        LocalDate firstDay = day(event, Property.DTSTART);
        LocalDate end = day(event, Property.DTEND);
        add(fields, "date", Optional.ofNullable(firstDay).map(LocalDate::toString), line);
        // the end of a whole-day event is the day after its last day
        LocalDate lastDay = end == null || !isWholeDay(event) ? end : end.minusDays(1);
        if (firstDay != null && lastDay != null && lastDay.isAfter(firstDay)) {
            add(fields, "end date", Optional.of(lastDay.toString()), line);
        }
        return new Value.Fields(fields, line);
    }

    private static void add(Map<String, Value> fields, String name, Optional<String> value, int line) {
        value.filter(text -> !text.isBlank())
                .ifPresent(text -> fields.put(name, new Value.Text(LinkedText.of(text.strip()), line)));
    }

    private static Optional<String> text(Component event, String property) {
        return event.getProperty(property).map(Property::getValue);
    }

    private static boolean isWholeDay(Component event) {
        return event.getProperty(Property.DTEND)
                .map(Property::getValue)
                .filter(value -> value.indexOf('T') < 0)
                .isPresent();
    }

    private static @Nullable LocalDate day(Component event, String property) {
        Optional<Property> date = event.getProperty(property);
        if (date.isEmpty() || !(date.get() instanceof DateProperty<?> dateProperty)) {
            return null;
        }
        Temporal temporal = dateProperty.getDate();
        return temporal == null ? null : LocalDate.from(temporal);
    }
}
