package org.estrade.talk.list;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.linkcheck.page.DeadLink;
import org.estrade.linkcheck.page.DeadLinks;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkHint;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.store.TalkStatus;
import org.estrade.text.typography.TitleView;
import org.estrade.text.typography.Typography;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A talk in the admin list.
 *
 * @param place the position among the talks of the list, counted from 0
 * @param language the code of the language of the title
 * @param years the first and the last year in which the talk was given, or those to come when it was never given:
 *     {@code 2024–2025}; empty without a dated delivery
 * @param tags the names of the tags in one line
 * @param deliveries the number of deliveries
 * @param links the number of links, including the links of deliveries
 * @param changedAt the time of the newest revision, in the time zone of the site
 * @param publishAt the time of the scheduled publication, in the time zone of the site; null when none is scheduled
 * @param deadLinks the links that do not work, the one that failed first at the beginning
 * @param hints what imports warned of, then the most serious missing item; empty when nothing is missing
 */
public record TalkRow(
        long id,
        int place,
        TitleView title,
        String language,
        TalkStatus status,
        String years,
        String tags,
        int deliveries,
        int links,
        ZonedDateTime changedAt,
        boolean changedToday,
        @Nullable ZonedDateTime publishAt,
        List<TalkHint> hints,
        List<DeadLink> deadLinks) {

    /**
     * The row of one talk.
     *
     * @param languages the languages of the site; the title is shown in the first one
     */
    public static TalkRow of(TalkState state, int place, List<String> languages, ZonedDateTime now, DeadLinks dead) {
        String language = languages.get(0);
        TalkContent talk = state.newest();
        ZonedDateTime changedAt = state.changedAt().atZone(now.getZone());
        LocalDate today = now.toLocalDate();
        return new TalkRow(
                state.id(),
                place,
                TitleView.of(talk.title(language), language),
                language,
                TalkStatus.of(state),
                years(talk, today),
                Typography.text(String.join(", ", talk.tags()), language),
                talk.deliveries().size(),
                (int) talk.everyLink().count(),
                changedAt,
                changedAt.toLocalDate().equals(today),
                state.publishAt() == null ? null : state.publishAt().atZone(now.getZone()),
                TalkHint.all(talk, state.hints()),
                dead.among(talk.everyAddress()));
    }

    private static String years(TalkContent talk, LocalDate today) {
        List<PartialDate> dates = talk.deliveries().stream()
                .flatMap(delivery -> Stream.ofNullable(delivery.date()))
                .toList();
        List<PartialDate> past =
                dates.stream().filter(date -> date.latest().isBefore(today)).toList();
        IntSummaryStatistics years = (past.isEmpty() ? dates : past)
                .stream().mapToInt(PartialDate::year).summaryStatistics();
        if (years.getCount() == 0) {
            return "";
        }
        return years.getMin() == years.getMax() ? "" + years.getMin() : years.getMin() + "–" + years.getMax();
    }

    /** The time of the scheduled publication in words; empty when none is scheduled. */
    public String planned(String readerLanguage) {
        return publishAt == null ? "" : Moment.dayAndTime(publishAt, Locale.forLanguageTag(readerLanguage));
    }

    public String changedTime() {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(changedAt);
    }

    /** The day of the last change in words, in the language of the reader. */
    public String changedDate(String readerLanguage) {
        return Moment.dayInSentence(changedAt, Locale.forLanguageTag(readerLanguage));
    }
}
