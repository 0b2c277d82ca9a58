package org.estrade.transfer.recognise.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.jspecify.annotations.Nullable;

/** Joins the fields of a record that hold a month, a day and a year, since only together they are a date. */
final class DateParts {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private DateParts() {}

    /**
     * Returns the record with the whole date in the field of the month, and without the field of the day. Returns the
     * record itself when it has no month beside a day, or when no year is known.
     *
     * @param contextYear the year of the records around; 0 when none is known
     */
    static Value.Fields join(Value.Fields record, int contextYear) {
        String monthName = nameOf(record, "month", "mois");
        String dayName = nameOf(record, "day", "jour");
        if (monthName == null || dayName == null) {
            return record;
        }
        String month = record.text(monthName).strip();
        String day = record.text(dayName).strip();
        String yearName = nameOf(record, "year", "annee", "année");
        String year = yearName == null
                ? String.valueOf(contextYear)
                : record.text(yearName).strip();
        if (!NUMBER.matcher(day).matches() || !YEAR.matcher(year).matches() || month.isEmpty()) {
            return record;
        }
        Map<String, Value> fields = new LinkedHashMap<>(record.fields());
        fields.remove(dayName);
        String date = dateOf(year, month, day);
        fields.put(monthName, new Value.Text(LinkedText.of(date), record.lineNumber()));
        return new Value.Fields(fields, record.lineNumber());
    }

    /** The date in an order that is read without doubt: {@code 2024-11-05}, {@code 5 November 2024}. */
    static String dateOf(String year, String month, String day) {
        return NUMBER.matcher(month).matches()
                ? year + "-" + twoDigits(month) + (day.isEmpty() ? "" : "-" + twoDigits(day))
                : (day + " " + month + " " + year).strip();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static @Nullable String nameOf(Value.Fields record, String... names) {
        for (String name : record.fields().keySet()) {
            for (String wanted : names) {
                if (name.strip().equalsIgnoreCase(wanted) && record.get(name) instanceof Value.Text) {
                    return name;
                }
            }
        }
        return null;
    }
}
