package org.estrade.admin.dashboard;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.words.DateWords;
import org.estrade.text.typography.TitleView;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.web.Moment;

/**
 * Something that is to come: a delivery, or the planned publication of a talk.
 *
 * @param day the day for sorting; of a delivery, the last day on which it may begin
 * @param when the date in words
 * @param where the venue of the delivery; empty for a planned publication
 * @param talk the id of the talk
 * @param isDraft whether the delivery is not on the site yet
 */
record ComingUp(
        LocalDate day, String when, String where, long talk, TitleView title, String language, boolean isDraft) {

    static final int SHOWN = 6;

    /** The first {@value #SHOWN} things that are to come, the nearest first. */
    static List<ComingUp> of(List<TalkState> states, Audience audience, ZonedDateTime now) {
        return states.stream()
                .flatMap(state -> Stream.concat(publication(state, audience, now), deliveries(state, audience)))
                .sorted(Comparator.comparing(ComingUp::day))
                .limit(SHOWN)
                .toList();
    }

    private static Stream<ComingUp> publication(TalkState state, Audience audience, ZonedDateTime now) {
        return Stream.ofNullable(state.publishAt())
                .map(instant -> instant.atZone(now.getZone()))
                .map(at ->
                        entry(state, at.toLocalDate(), Moment.dayAndTime(at, audience.locale()), "", false, audience));
    }

    private static Stream<ComingUp> deliveries(TalkState state, Audience audience) {
        TalkContent published = state.published();
        return (published == null ? state.newest() : published)
                .deliveries().stream()
                        .filter(delivery -> DeliveryView.isUpcoming(delivery, audience.today()))
                        .map(delivery -> delivery(state, delivery, published == null, audience));
    }

    private static ComingUp delivery(TalkState state, DeliveryContent delivery, boolean isDraft, Audience audience) {
        PartialDate date = Objects.requireNonNull(delivery.date());
        return entry(
                state,
                date.latest(),
                DateWords.of(date, audience.locale()),
                DeliveryView.venue(delivery, audience),
                isDraft,
                audience);
    }

    private static ComingUp entry(
            TalkState state, LocalDate day, String when, String where, boolean isDraft, Audience audience) {
        String language = audience.siteLanguage();
        return new ComingUp(
                day,
                when,
                where,
                state.id(),
                TitleView.of(state.newest().title(language), language),
                language,
                isDraft);
    }
}
