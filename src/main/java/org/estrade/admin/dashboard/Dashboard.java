package org.estrade.admin.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.DateWords;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkHint;
import org.estrade.talk.store.TalkState;
import org.estrade.text.TitleView;
import org.estrade.text.Typography;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.jspecify.annotations.Nullable;

/**
 * The first page of the admin: what comes next, what there is, what is missing and what was done. It counts drafts too.
 *
 * @param firstName the speaker's, empty until they gave a name
 * @param empty whether there is no talk yet
 * @param next the next delivery in one sentence
 * @param years null when no delivery has a date
 * @param gaps what the first talks lack, the gravest first
 * @param incomplete how many talks lack something
 */
record Dashboard(
        String firstName,
        boolean empty,
        String next,
        @Nullable YearBars years,
        RecordingStats material,
        List<Gap> gaps,
        int incomplete,
        List<Change> changes) {

    static final int SHOWN = 4;

    /** Kinds whose entries are shown by the name of the kind. */
    private static final Set<AuditKind> NAMELESS = Set.of(AuditKind.SITE, AuditKind.IMPORT, AuditKind.ACCOUNT);

    /** What one talk lacks. */
    record Gap(long talk, TitleView title, String language, TalkHint hint) {}

    /** One thing that was done, and how long ago. */
    record Change(String sentence, String when) {}

    static Dashboard of(
            List<TalkState> states, List<AuditTrail.Entry> entries, SiteHeader site, Audience reader, WhenWords when) {
        List<TalkContent> talks = states.stream().map(TalkState::newest).toList();
        List<DeliveryContent> deliveries =
                talks.stream().flatMap(talk -> talk.deliveries().stream()).toList();
        List<Gap> gaps = gaps(states, site, reader.today());
        return new Dashboard(
                site.name().strip().split("\\s+", 2)[0],
                talks.isEmpty(),
                next(deliveries, reader, when),
                YearBars.of(deliveries, reader.today(), reader.words()),
                RecordingStats.of(talks, reader.today()),
                gaps.subList(0, Math.min(SHOWN, gaps.size())),
                gaps.size(),
                entries.stream().map(entry -> change(entry, when)).toList());
    }

    private static String next(List<DeliveryContent> deliveries, Audience reader, WhenWords when) {
        return deliveries.stream()
                .filter(delivery -> DeliveryView.isUpcoming(delivery, reader.today()))
                .min(Comparator.comparing(
                        delivery -> Objects.requireNonNull(delivery.date()).latest()))
                .map(delivery -> next(delivery, reader, when))
                .orElse(when.messages().nextUndated());
    }

    private static String next(DeliveryContent delivery, Audience reader, WhenWords when) {
        var date = Objects.requireNonNull(delivery.date());
        return when.messages()
                .next(reader.set(delivery.venue().name()), DateWords.of(date, reader.locale()), when.until(date));
    }

    private static List<Gap> gaps(List<TalkState> states, SiteHeader site, LocalDate today) {
        String language = site.language();
        return states.stream()
                .flatMap(state -> TalkHint.of(state.newest(), site.languages(), today).stream()
                        .map(hint -> new Gap(
                                state.id(), TitleView.of(state.newest().title(language), language), language, hint)))
                .sorted(Comparator.comparing(gap -> gap.hint().lack()))
                .toList();
    }

    private static Change change(AuditTrail.Entry entry, WhenWords when) {
        DashboardMessages words = when.messages();
        String language = when.locale().getLanguage();
        String subject = entry.name().isBlank() || NAMELESS.contains(entry.kind())
                ? words.subject(entry.kind().word())
                : Typography.text(entry.name(), language);
        return new Change(
                words.change(subject, words.action(entry.action(), entry.kind().word())), when.since(entry.at()));
    }
}
