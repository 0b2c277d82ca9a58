package org.estrade.visitor.view;

import java.time.LocalDate;
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
 * @param id of its place on the page
 * @param href of its own page
 * @param language of its title and abstract, when it is not the page's
 * @param written the same in words, for those who look: Text in French
 * @param years it was given in: {@code 2024–2025}, empty when no date is known
 * @param lastYear the later of them
 * @param abstractHtml safe to write out as it is
 * @param occasions what stands above the deliveries: how often it was given
 * @param deliveries newest first, those without a date last
 * @param tags their names, as the speaker wrote them
 */
public record TalkView(
        String id,
        String href,
        @Nullable String language,
        @Nullable String written,
        String years,
        String lastYear,
        TitleView title,
        String abstractHtml,
        String occasions,
        List<DeliveryView> deliveries,
        List<String> tags,
        List<LinkView> links) {

    /** The talk's words for this reader: in their language, else in the first of the site's that it has. */
    public record Words(String language, TalkText text) {

        public static Words of(TalkContent talk, Audience audience) {
            return Stream.of(Stream.of(audience.language(), audience.siteLanguage()), talk.texts().keySet().stream())
                    .flatMap(languages -> languages)
                    .map(language -> new Words(language, talk.texts().getOrDefault(language, TalkText.EMPTY)))
                    .filter(words -> !words.text().title().isBlank())
                    .findFirst()
                    .orElse(new Words(audience.language(), TalkText.EMPTY));
        }

        public TitleView title() {
            return TitleView.of(text.title(), language);
        }
    }

    public static TalkView of(TalkContent talk, String id, Audience audience) {
        Words words = Words.of(talk, audience);
        String spoken = spoken(talk, audience);
        String foreign = audience.foreign(words.language());
        List<Integer> years = years(List.of(talk), audience.today());
        return new TalkView(
                id,
                audience.path(talk),
                foreign,
                foreign == null ? null : audience.words().text_in_language(LinkView.name(foreign, audience.locale())),
                range(years),
                years.isEmpty() ? "" : String.valueOf(years.get(years.size() - 1)),
                words.title(),
                Markdown.html(words.text().abstractMarkdown(), words.language()),
                occasions(talk, audience),
                talk.deliveriesNewestFirst().stream()
                        .map(delivery -> DeliveryView.of(delivery, spoken, audience))
                        .toList(),
                talk.tags(),
                LinkView.of(talk.links(), spoken, words.title().main(), foreign, audience));
    }

    /** The language that it is given in, unless a delivery says otherwise. */
    public static String spoken(TalkContent talk, Audience audience) {
        return talk.texts().containsKey(audience.siteLanguage())
                ? audience.siteLanguage()
                : Words.of(talk, audience).language();
    }

    /** From the first year in which one of these talks was given to the last: {@code 2024–2025}, or empty. */
    public static String yearsOf(List<TalkContent> talks, LocalDate today) {
        return range(years(talks, today));
    }

    /** Of the times they were given; of those to come while there is no other. Ascending. */
    private static List<Integer> years(List<TalkContent> talks, LocalDate today) {
        List<Integer> given = years(talks, delivery -> DeliveryView.isGiven(delivery, today));
        return given.isEmpty() ? years(talks, delivery -> DeliveryView.isUpcoming(delivery, today)) : given;
    }

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

    private static String occasions(TalkContent talk, Audience audience) {
        int given = count(talk, delivery -> DeliveryView.isGiven(delivery, audience.today()));
        if (given > 0) {
            return audience.words().given(given);
        }
        int upcoming = count(talk, delivery -> DeliveryView.isUpcoming(delivery, audience.today()));
        return upcoming > 0 ? audience.words().upcoming() : audience.words().deliveries();
    }

    public static int count(TalkContent talk, Predicate<DeliveryContent> counted) {
        return (int) talk.deliveries().stream().filter(counted).count();
    }
}
