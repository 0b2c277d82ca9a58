package org.estrade.transfer.webpage.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;
import org.jspecify.annotations.Nullable;

/** Chooses the days of the event. A day of publication is never one, and data that the page contradicts are a guess. */
final class DayChoice {

    /** The longest event, in days. A longer one is a series or a mistake. */
    private static final int LONGEST = 21;

    /** An event that ends before this hour of the next day is one of one day. */
    private static final int END_OF_NIGHT = 6;

    private final Subject subject;
    private final PageParts parts;
    private final WrittenDay.Reader reader;
    private final Set<Integer> yearsOfTitle = new LinkedHashSet<>();

    DayChoice(Subject subject, PageParts parts, WrittenDay.Reader reader) {
        this.subject = subject;
        this.parts = parts;
        this.reader = reader;
        Stream.concat(
                        parts.title().all(Fact.NAME).stream(),
                        Stream.of(
                                subject.event().first(Fact.NAME),
                                subject.event().first(Fact.PART_OF)))
                .map(name -> Headline.venue(name, null).year())
                .filter(year -> year > 0)
                .forEach(yearsOfTitle::add);
    }

    /** The first and the last day; the last is null for one day. */
    record Days(
            @Nullable Found<PartialDate> first, @Nullable Found<PartialDate> last) {}

    Days choose() {
        Described event = subject.event();
        WrittenDay start = parse(event.first(Fact.START)).orElse(null);
        if (start == null) {
            return fromPage();
        }
        boolean isDoubtful = isDoubtful(event, start);
        WrittenDay shown = isDoubtful ? shownInstead(start).orElse(null) : null;
        if (shown != null) {
            return days(shown.date(), shown.last(), Origin.TEXT, true);
        }
        PartialDate last = start.last() == null ? lastDay(event, start) : start.last();
        return days(start.date(), last, event.origin(), isDoubtful);
    }

    private Optional<WrittenDay> parse(String text) {
        return reader.parse(text);
    }

    private static Days days(PartialDate first, @Nullable PartialDate last, Origin origin, boolean isGuess) {
        Found<PartialDate> lastDay =
                last != null && last.compareTo(first) > 0 ? new Found<>(last, origin, isGuess) : null;
        return new Days(new Found<>(first, origin, isGuess), lastDay);
    }

    private boolean isDoubtful(Described event, WrittenDay start) {
        boolean isRecording = event.kind() == Kind.RECORDING || event.kind() == Kind.SLIDES;
        boolean isOtherDay = Stream.concat(Stream.of(event), subject.others().stream())
                .flatMap(each -> each.all(Fact.START).stream())
                .flatMap(text -> parse(text).stream())
                .anyMatch(day -> !day.date().equals(start.date()));
        boolean isEndBefore = parse(event.first(Fact.END))
                .filter(end -> end.date().compareTo(start.date()) < 0)
                .isPresent();
        boolean isOtherYear =
                !yearsOfTitle.isEmpty() && !yearsOfTitle.contains(start.date().year());
        return !start.isSure()
                || !subject.isSure()
                || isRecording
                || isOtherDay
                || isEndBefore
                || isOtherYear
                || isPublished(start)
                || isContradictedByText(event, start)
                || event.has(Fact.SERIES)
                || event.has(Fact.CALLED_OFF)
                || (event.has(Fact.DAY_OF_WHOLE) && lastDay(event, start) != null);
    }

    private boolean isPublished(WrittenDay start) {
        return publications().anyMatch(day -> day.date().equals(start.date()));
    }

    private Stream<WrittenDay> publications() {
        return Stream.of(subject.event(), parts.preview(), parts.body())
                .flatMap(part -> part.all(Fact.PUBLISHED).stream())
                .flatMap(text -> parse(text).stream());
    }

    /** Whether every date of the page that is marked as a date is outside of the event. */
    private boolean isContradictedByText(Described event, WrittenDay start) {
        List<WrittenDay> shown = marked();
        PartialDate end = Objects.requireNonNullElse(lastDay(event, start), start.date());
        return !shown.isEmpty()
                && shown.stream()
                        .noneMatch(day -> day.date().compareTo(start.date()) >= 0
                                && day.date().compareTo(end) <= 0);
    }

    /** The days of the text that are marked as such and no day of publication. */
    private List<WrittenDay> marked() {
        Set<PartialDate> published = new LinkedHashSet<>();
        publications().forEach(day -> published.add(day.date()));
        return parts.body().all(Fact.START).stream()
                .flatMap(text -> parse(text).stream())
                .filter(day -> day.date().day() != null && !published.contains(day.date()))
                .toList();
    }

    /** The day of the text in the year of the title, when it is the only one. */
    private Optional<WrittenDay> shownInstead(WrittenDay start) {
        boolean isReplaced = isPublished(start)
                || (!yearsOfTitle.isEmpty()
                        && !yearsOfTitle.contains(start.date().year()));
        if (!isReplaced) {
            return Optional.empty();
        }
        List<WrittenDay> shown = shown().stream()
                .filter(day -> yearsOfTitle.isEmpty()
                        || yearsOfTitle.contains(day.date().year()))
                .toList();
        return single(shown);
    }

    private List<WrittenDay> shown() {
        List<WrittenDay> marked = marked();
        return marked.isEmpty() ? daysOf(parts.body().first(Fact.DESCRIPTION)) : marked;
    }

    private List<WrittenDay> daysOf(String text) {
        List<PartialDate> published = publications().map(WrittenDay::date).toList();
        return DateRecogniser.findAll(text, 0).stream()
                .filter(date -> date.firstDate() != null && date.precision() == 2)
                .map(date -> new WrittenDay(Objects.requireNonNull(date.firstDate()), date.lastDate(), -1, false))
                .filter(day -> !published.contains(day.date()))
                .toList();
    }

    /** The only day of a list, a day within the range of another one left out; empty when there are several. */
    private static Optional<WrittenDay> single(List<WrittenDay> days) {
        for (WrittenDay day : days) {
            PartialDate last = Objects.requireNonNullElse(day.last(), day.date());
            boolean holdsAll = days.stream()
                    .allMatch(other -> other.date().compareTo(day.date()) >= 0
                            && other.date().compareTo(last) <= 0);
            if (holdsAll) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private @Nullable PartialDate lastDay(Described event, WrittenDay start) {
        Optional<WrittenDay> exclusive = parse(event.first(Fact.END_EXCLUSIVE));
        WrittenDay end = exclusive.or(() -> parse(event.first(Fact.END))).orElse(null);
        if (end == null || end.date().day() == null || start.date().day() == null) {
            return null;
        }
        LocalDate last = end.date().earliest();
        LocalDate first = start.date().earliest();
        boolean isNight = end.hour() >= 0 && end.hour() < END_OF_NIGHT && last.equals(first.plusDays(1));
        boolean isMidnightAfter =
                end.hour() < 0 && start.hour() >= 0 && event.first(Fact.END).contains(":");
        LocalDate day = exclusive.isPresent() || isNight || isMidnightAfter ? last.minusDays(1) : last;
        boolean isRange = day.isAfter(first) && !day.isAfter(first.plusDays(LONGEST));
        return isRange ? WrittenDay.of(day) : null;
    }

    /** The days when no data give them: of the preview, the title, the text, otherwise the year of the title. */
    private Days fromPage() {
        boolean isMaterial =
                subject.event().kind() == Kind.RECORDING || subject.event().kind() == Kind.SLIDES;
        Optional<WrittenDay> preview = parse(parts.preview().first(Fact.START))
                .filter(day -> day.date().day() != null);
        if (preview.isPresent() && !isMaterial) {
            WrittenDay end = parse(parts.preview().first(Fact.END)).orElse(null);
            PartialDate last = preview.get().last() == null && end != null
                    ? end.date()
                    : preview.get().last();
            return days(preview.get().date(), last, Origin.PREVIEW, true);
        }
        for (String line : headlines()) {
            FoundDate date = DateRecogniser.findBest(line, 0).orElse(null);
            if (date != null && date.precision() > 0 && date.firstDate() != null) {
                Optional<WrittenDay> day = date.precision() == 1 ? dayIn(date.firstDate()) : Optional.empty();
                return day.isPresent()
                        ? days(day.get().date(), day.get().last(), Origin.TEXT, true)
                        : days(date.firstDate(), date.lastDate(), Origin.TITLE, true);
            }
        }
        List<WrittenDay> shown = new ArrayList<>(isMaterial ? daysOf(description()) : shown());
        Optional<WrittenDay> only = single(shown).or(() -> isMaterial ? Optional.empty() : inYearOfTitle(shown));
        if (only.isPresent()) {
            PartialDate end =
                    parse(parts.body().first(Fact.END)).map(WrittenDay::date).orElse(null);
            PartialDate last = only.get().last();
            return days(only.get().date(), last == null ? end : last, Origin.TEXT, true);
        }
        return yearsOfTitle.isEmpty()
                ? new Days(null, null)
                : days(PartialDate.of(yearsOfTitle.iterator().next()), null, Origin.TITLE, true);
    }

    /** The only day of the text in a month. */
    private Optional<WrittenDay> dayIn(PartialDate month) {
        return single(shown().stream()
                .filter(day -> day.date().toString().startsWith(month + "-"))
                .toList());
    }

    private Optional<WrittenDay> inYearOfTitle(List<WrittenDay> shown) {
        List<WrittenDay> ofYear = shown.stream()
                .filter(day -> yearsOfTitle.contains(day.date().year()))
                .toList();
        return ofYear.isEmpty() ? Optional.empty() : single(ofYear);
    }

    private List<String> headlines() {
        List<String> lines = new ArrayList<>(List.of(subject.event().first(Fact.NAME)));
        lines.addAll(parts.headlines());
        return lines;
    }

    private String description() {
        String own = subject.event().first(Fact.DESCRIPTION);
        return own.isEmpty() ? parts.preview().first(Fact.DESCRIPTION) : own;
    }
}
