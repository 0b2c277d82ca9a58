package org.estrade.admin.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkHint;
import org.estrade.talk.store.TalkState;
import org.estrade.talk.words.DateWords;
import org.estrade.text.typography.TitleView;
import org.estrade.text.typography.Typography;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.jspecify.annotations.Nullable;

/**
 * The first page of the admin: the next delivery, figures, what is missing in talks, and the latest changes. The next
 * delivery and the figures are those of the public page. The drafts are counted apart.
 *
 * @param firstName the speaker's first name, empty while the site has no name
 * @param empty whether there is no talk yet
 * @param next the next delivery in one sentence
 * @param published the number of talks on the site
 * @param given the number of times that the talks on the site were given
 * @param drafts the number of talks that are not on the site
 * @param comingUp what is to come, the nearest first
 * @param years the chart of deliveries by year, null when no delivery has a date
 * @param recordings the chart of past deliveries by their material
 * @param gaps the hints about the first {@value #SHOWN} incomplete talks, the most important hint first
 * @param incomplete the number of incomplete talks
 * @param changes the latest {@value #SHOWN} entries of the audit trail
 */
record Dashboard(
        String firstName,
        boolean empty,
        String next,
        int published,
        int given,
        long drafts,
        List<ComingUp> comingUp,
        @Nullable YearChart years,
        RecordingStats recordings,
        List<Gap> gaps,
        long incomplete,
        List<Change> changes) {

    static final int SHOWN = 4;

    /** The kinds of entries that are shown with the name of the kind, not with the name of the thing. */
    private static final Set<AuditKind> NAMELESS = Set.of(AuditKind.SITE, AuditKind.IMPORT, AuditKind.ACCOUNT);

    /** The most important thing that is missing in a talk. */
    record Gap(long talk, TitleView title, String language, TalkHint hint) {}

    /** A change in one sentence, and its distance from now in words. */
    record Change(String sentence, String when) {}

    /**
     * What the page is made from.
     *
     * @param published the figures of the published talks
     * @param all the number of talks, drafts included
     * @param incomplete the number of talks with a hint
     * @param toCome the talks that are given or published next, in any order; more than are shown
     * @param gaps the talks with the most serious hints, the most serious first
     * @param entries the latest entries of the audit trail
     */
    record Facts(
            SiteFigures.Figures published,
            long all,
            long incomplete,
            List<TalkState> toCome,
            List<TalkState> gaps,
            List<AuditTrail.Entry> entries) {}

    static Dashboard of(Facts facts, SiteHeader site, Audience audience, RelativeTime time) {
        SiteFigures.Figures published = facts.published();
        return new Dashboard(
                site.name().strip().split("\\s+", 2)[0],
                facts.all() == 0,
                published.next() == null ? time.messages().nextUndated() : next(published.next(), audience, time),
                published.talks(),
                published.recordings().given(),
                facts.all() - published.talks(),
                ComingUp.of(facts.toCome(), audience, time.now()),
                YearChart.of(published.years(), audience.words()),
                published.recordings(),
                gaps(facts.gaps(), site),
                facts.incomplete(),
                facts.entries().stream().map(entry -> change(entry, time)).toList());
    }

    private static String next(DeliveryContent delivery, Audience audience, RelativeTime time) {
        var date = Objects.requireNonNull(delivery.date());
        return time.messages()
                .next(DeliveryView.venue(delivery, audience), DateWords.of(date, audience.locale()), time.until(date));
    }

    private static List<Gap> gaps(List<TalkState> states, SiteHeader site) {
        String language = site.language();
        return states.stream()
                .flatMap(state -> TalkHint.all(state.newest(), state.hints()).stream()
                        .limit(1)
                        .map(hint -> new Gap(
                                state.id(), TitleView.of(state.newest().title(language), language), language, hint)))
                .sorted(Comparator.comparing(gap -> gap.hint().missing()))
                .toList();
    }

    private static Change change(AuditTrail.Entry entry, RelativeTime time) {
        DashboardMessages words = time.messages();
        String language = time.locale().getLanguage();
        String subject = entry.name().isBlank() || NAMELESS.contains(entry.kind())
                ? words.subject(entry.kind().word())
                : Typography.text(entry.name(), language);
        return new Change(
                words.change(subject, words.action(entry.action(), entry.kind().word())), time.since(entry.at()));
    }
}
