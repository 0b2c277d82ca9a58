package org.estrade.transfer.webpage.choice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A day as a page writes it.
 *
 * @param last the last day when the text is a range; null otherwise
 * @param hour the hour of the day in that place; -1 when the text has none
 * @param isSure whether the text can mean no other day
 */
record WrittenDay(PartialDate date, @Nullable PartialDate last, int hour, boolean isSure) {

    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]([0-9]{2}):?([0-9]{2})[0-9:.,]{0,16} ?(Z|UTC|[+-]00:?00)?.{0,40})?");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}(?:-[0-9]{2})?");
    private static final Pattern EPOCH = Pattern.compile("[0-9]{10}(?:[0-9]{3})?");
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS_AHEAD = 5;

    /**
     * What is known of the place of the event.
     *
     * @param zones the zones that may be the one of the event when the time is in UTC; when the day is not the same in all of
     *     them, the day in the first one is not sure
     * @param order the order in which people there write day and month
     */
    record Reader(List<ZoneId> zones, DayMonthOrder order, LocalDate today) {

        /** Reads a text that is a date. */
        Optional<WrittenDay> parse(String text) {
            return Optional.ofNullable(read(text.strip(), this))
                    .filter(day -> day.date.year() >= FIRST_YEAR && day.date.year() <= today.getYear() + YEARS_AHEAD);
        }
    }

    private static @Nullable WrittenDay read(String text, Reader reader) {
        List<ZoneId> zones = reader.zones;
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return readIso(iso, zones);
            }
            if (MONTH.matcher(text).matches()) {
                return new WrittenDay(PartialDate.parse(text), null, -1, true);
            }
            if (EPOCH.matcher(text).matches()) {
                long seconds = Long.parseLong(text.substring(0, 10));
                return inZones(Instant.ofEpochSecond(seconds), zones);
            }
        } catch (DateTimeException noSuchDay) {
            // the text may still name a month
        }
        FoundDate found =
                DateRecogniser.findBest(text, 0).map(reader.order::apply).orElse(null);
        if (found == null || found.firstDate() == null) {
            return null;
        }
        boolean isSure = found.certainty() == Certainty.CERTAIN && found.precision() == 2;
        return new WrittenDay(found.firstDate(), found.lastDate(), -1, isSure);
    }

    private static WrittenDay readIso(Matcher iso, List<ZoneId> zones) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null) {
            return new WrittenDay(of(day), null, -1, true);
        }
        int hour = Math.min(23, number(iso, 4));
        boolean isMidnight = hour == 0 && number(iso, 5) == 0;
        if (iso.group(6) == null || isMidnight) {
            // midnight in UTC is a day without a time, written by a program
            return new WrittenDay(of(day), null, isMidnight ? -1 : hour, true);
        }
        LocalDateTime time = day.atTime(hour, Math.min(59, number(iso, 5)));
        return inZones(time.toInstant(ZoneOffset.UTC), zones);
    }

    private static WrittenDay inZones(Instant moment, List<ZoneId> zones) {
        List<LocalDate> days = zones.stream()
                .map(zone -> moment.atZone(zone).toLocalDate())
                .distinct()
                .toList();
        int hour = moment.atZone(zones.get(0)).getHour();
        return new WrittenDay(of(days.get(0)), null, hour, days.size() == 1);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static PartialDate of(LocalDate day) {
        return PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
