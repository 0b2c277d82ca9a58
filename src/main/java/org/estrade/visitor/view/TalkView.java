package org.estrade.visitor.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.typography.Markdown;
import org.estrade.text.typography.TitleView;
import org.jspecify.annotations.Nullable;

/**
 * A talk as the talks page shows it.
 *
 * @param id the anchor of the talk on the page
 * @param formerIds the anchors that the talk had before
 * @param href the path of the talk's page
 * @param language the language code of title and abstract when it is not the page's language, else null
 * @param languageNote the same language in words, "Text in French", or null
 * @param years the years in which the talk was given: {@code 2024–2025}, empty when no date is known
 * @param lastYear the last of these years, empty when no date is known
 * @param abstractHtml the abstract as HTML that needs no escaping
 * @param deliveriesHeading the heading above the deliveries that are over: the number of times that the talk was given
 * @param deliveries the deliveries, the newest first, those without a date last
 * @param tags the names of the tags, as the speaker wrote them
 * @param picture the cover of the slides or the still of the video; null without one
 */
public record TalkView(
        String id,
        List<String> formerIds,
        String href,
        @Nullable String language,
        @Nullable String languageNote,
        String years,
        String lastYear,
        TitleView title,
        String abstractHtml,
        String deliveriesHeading,
        List<DeliveryView> deliveries,
        List<String> tags,
        List<LinkView> links,
        @Nullable TalkPicture picture) {

    /** The most deliveries that a page shows at once. The others are in a part that opens. */
    private static final int MOST_SHOWN = 5;

    /** The texts of a talk in the reader's language, else in the site's default language, else in any other. */
    public record Words(String language, TalkText text) {

        public static Words of(TalkContent talk, Audience audience) {
            return talk.shownLanguage(audience.language(), audience.siteLanguage())
                    .map(language -> new Words(language, talk.texts().getOrDefault(language, TalkText.EMPTY)))
                    .orElse(new Words(audience.language(), TalkText.EMPTY));
        }

        public TitleView title() {
            return TitleView.of(text.title(), language);
        }
    }

    /** The view of a talk on a page that has no former anchors. */
    public static TalkView of(TalkContent talk, String id, Audience audience) {
        return of(talk, id, List.of(), audience);
    }

    /**
     * The view of a talk.
     *
     * @param id the anchor of the talk on the page, empty for none
     * @param formerIds the anchors that the talk had before
     */
    public static TalkView of(TalkContent talk, String id, List<String> formerIds, Audience audience) {
        Words words = Words.of(talk, audience);
        String foreign = audience.foreign(words.language());
        List<Integer> years = years(List.of(talk), audience.today());
        SpokenLanguage spoken = SpokenLanguage.in(talk, audience);
        return new TalkView(
                id,
                formerIds,
                audience.path(talk),
                foreign,
                foreign == null ? null : audience.words().text_in_language(LinkView.name(foreign, audience.locale())),
                range(years),
                last(years),
                words.title(),
                Markdown.html(words.text().abstractMarkdown(), words.language(), audience.linkTargets()),
                deliveriesHeading(talk, audience),
                talk.deliveriesNewestFirst().stream()
                        .map(delivery -> DeliveryView.of(delivery, spoken, audience))
                        .toList(),
                talk.tags(),
                LinkView.of(talk.links(), spoken.ofTalk(), words.title().main(), foreign, audience),
                TalkPicture.of(talk, audience));
    }

    /** The past deliveries that a page shows at once: all of them when there would be one other. */
    public List<DeliveryView> newestPast() {
        List<DeliveryView> past = past();
        return past.size() <= MOST_SHOWN + 1 ? past : past.subList(0, MOST_SHOWN);
    }

    /** The other past deliveries. */
    public List<DeliveryView> olderPast() {
        return past().subList(newestPast().size(), past().size());
    }

    /** The code of the language of the talk's text. {@link SpokenLanguage} says whether the talk is given in it. */
    public static String spoken(TalkContent talk, Audience audience) {
        return talk.texts().containsKey(audience.siteLanguage())
                ? audience.siteLanguage()
                : Words.of(talk, audience).language();
    }

    /** The first and the last year in which one of the talks was given: {@code 2024–2025}; empty when no date is known. */
    public static String yearsOf(List<TalkContent> talks, LocalDate today) {
        return range(years(talks, today));
    }

    /** The last year in which the talk was given, else the last one in which it will be; empty when no date is known. */
    public static String lastYearOf(TalkContent talk, LocalDate today) {
        return last(years(List.of(talk), today));
    }

    private static String last(List<Integer> years) {
        return years.isEmpty() ? "" : String.valueOf(years.get(years.size() - 1));
    }

    /** The years of the given deliveries, ascending; when there are none, the years of the upcoming ones. */
    private static List<Integer> years(List<TalkContent> talks, LocalDate today) {
        List<Integer> given = years(talks, delivery -> DeliveryView.isGiven(delivery, today));
        return given.isEmpty() ? years(talks, delivery -> DeliveryView.isUpcoming(delivery, today)) : given;
    }

    /** The years of the talk's deliveries that satisfy the condition, ascending. */
    public static List<Integer> years(TalkContent talk, Predicate<DeliveryContent> counted) {
        return years(List.of(talk), counted);
    }

    private static List<Integer> years(List<TalkContent> talks, Predicate<DeliveryContent> counted) {
        return talks.stream()
                .flatMap(talk -> talk.deliveries().stream())
                .filter(counted)
                .flatMap(delivery -> Stream.of(delivery.date(), DeliveryView.last(delivery)))
                .flatMap(Stream::ofNullable)
                .map(PartialDate::year)
                .distinct()
                .sorted()
                .toList();
    }

    private static String range(List<Integer> years) {
        if (years.size() < 2) {
            return years.isEmpty() ? "" : String.valueOf(years.get(0));
        }
        return years.get(0) + "–" + years.get(years.size() - 1);
    }

    private static String deliveriesHeading(TalkContent talk, Audience audience) {
        int given = count(talk, delivery -> DeliveryView.isGiven(delivery, audience.today()));
        return given > 0 ? audience.words().given(given) : audience.words().deliveries();
    }

    /** The deliveries that are to come, the nearest first. */
    public List<DeliveryView> upcoming() {
        return deliveries.stream()
                .filter(DeliveryView::coming)
                .sorted(Comparator.comparing(DeliveryView::latestStart))
                .toList();
    }

    /** The other deliveries, the newest first, those without a date last. */
    public List<DeliveryView> past() {
        return deliveries.stream().filter(delivery -> !delivery.coming()).toList();
    }

    /** The number of the talk's deliveries that satisfy the condition. */
    public static int count(TalkContent talk, Predicate<DeliveryContent> counted) {
        return (int) talk.deliveries().stream().filter(counted).count();
    }
}
