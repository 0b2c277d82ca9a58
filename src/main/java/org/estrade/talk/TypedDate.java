package org.estrade.talk;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/** The three form fields of a date with the typed texts. A field is empty when its part of the date is not known. */
public record TypedDate(String day, String month, String year) {

    public static final TypedDate BLANK = new TypedDate("", "", "");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,2}");

    public static TypedDate of(@Nullable PartialDate date) {
        return date == null
                ? BLANK
                : new TypedDate(text(date.day()), text(date.month()), "%04d".formatted(date.year()));
    }

    private static String text(@Nullable Integer part) {
        return part == null ? "" : part.toString();
    }

    public boolean isBlank() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }

    /** The typed date; null when all fields are blank, and when there is a {@link #problem}. */
    public @Nullable PartialDate date() {
        return isBlank() || problem("").isPresent()
                ? null
                : new PartialDate(
                        number(year), month.isBlank() ? null : number(month), day.isBlank() ? null : number(day));
    }

    /**
     * The reason why the fields are not a date; empty for a valid date, and when all fields are blank.
     *
     * @param field the field name to put into the problem: {@code deliveries[0].date}
     */
    public Optional<FieldProblem> problem(String field) {
        if (!year.isBlank() && !isYear()) {
            return Optional.of(
                    FieldProblem.of(field, Rule.YEAR_RANGE, TalkValidator.FIRST_YEAR, TalkValidator.LAST_YEAR));
        }
        if (!month.isBlank() && !isBetweenOneAnd(12, month)) {
            return Optional.of(FieldProblem.of(field, Rule.MONTH_RANGE));
        }
        if (!day.isBlank() && !isBetweenOneAnd(31, day)) {
            return Optional.of(FieldProblem.of(field, Rule.DAY_RANGE));
        }
        return combinationProblem(field);
    }

    private Optional<FieldProblem> combinationProblem(String field) {
        if (!day.isBlank() && month.isBlank()) {
            return Optional.of(FieldProblem.of(field, Rule.DAY_WITHOUT_MONTH));
        }
        if (!month.isBlank() && year.isBlank()) {
            return Optional.of(FieldProblem.of(field, Rule.MONTH_WITHOUT_YEAR));
        }
        if (day.isBlank()) {
            return Optional.empty();
        }
        int days = YearMonth.of(number(year), number(month)).lengthOfMonth();
        return number(day) <= days ? Optional.empty() : Optional.of(FieldProblem.of(field, Rule.NO_SUCH_DAY, days));
    }

    private boolean isYear() {
        return YEAR.matcher(year.strip()).matches()
                && number(year) >= TalkValidator.FIRST_YEAR
                && number(year) <= TalkValidator.LAST_YEAR;
    }

    private static boolean isBetweenOneAnd(int last, String part) {
        return SMALL_NUMBER.matcher(part.strip()).matches() && number(part) >= 1 && number(part) <= last;
    }

    private static int number(String part) {
        return Integer.parseInt(part.strip());
    }
}
