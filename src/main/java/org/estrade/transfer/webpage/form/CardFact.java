package org.estrade.transfer.webpage.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TypedDate;
import org.estrade.talk.edit.KnownVenue;
import org.estrade.talk.form.DeliveryCardMessages;
import org.estrade.talk.form.TalkForm;
import org.estrade.talk.words.DateWords;
import org.estrade.transfer.webpage.choice.Found;
import org.estrade.transfer.webpage.choice.PageFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a page says for the card of a delivery in the form of a talk.
 *
 * @param values the values by the names of the card's fields; {@code on} for a box to tick
 * @param note the fact in words, with where it comes from
 */
record CardFact(Map<String, String> values, String note) {

    private record Words(PageMessages page, DeliveryCardMessages card, Locale locale) {

        CardFact fact(Map<String, String> values, String label, String value, Found<?> found) {
            String source = page.source(found.origin(), found.isGuess());
            return new CardFact(values, page.fact(label, value, source));
        }

        CardFact text(String field, String label, Found<String> found) {
            return fact(Map.of(field, found.value()), label, found.value(), found);
        }

        CardFact day(boolean isLast, Found<PartialDate> found) {
            TypedDate day = TypedDate.of(found.value());
            Map<String, String> values = isLast
                    ? Map.of("endDay", day.day(), "endMonth", day.month(), "endYear", day.year())
                    : Map.of("day", day.day(), "month", day.month(), "year", day.year());
            return fact(values, isLast ? page.lastDay() : card.date(), DateWords.of(found.value(), locale), found);
        }
    }

    /**
     * The facts in the order of the fields.
     *
     * @param venues finds a stored venue by one of its spellings
     */
    static List<CardFact> of(
            PageFacts facts,
            Function<String, @Nullable KnownVenue> venues,
            PageMessages page,
            DeliveryCardMessages card,
            Locale locale) {
        Words words = new Words(page, card, locale);
        List<CardFact> found = new ArrayList<>();
        Found<String> venue = facts.venue();
        if (venue != null) {
            KnownVenue known = venues.apply(venue.value());
            found.add(words.text(
                    "venue",
                    card.venue(),
                    known == null ? venue : new Found<>(known.name(), venue.origin(), venue.isGuess())));
        }
        if (facts.firstDay() != null) {
            found.add(words.day(false, facts.firstDay()));
        }
        if (facts.lastDay() != null) {
            found.add(words.day(true, facts.lastDay()));
        }
        if (facts.town() != null) {
            found.add(words.text("city", card.city(), facts.town()));
        }
        if (facts.edition() != null) {
            found.add(words.text("edition", card.edition(), facts.edition()));
        }
        Found<List<String>> speakers = facts.speakers();
        if (speakers != null) {
            String names = TalkForm.joined(speakers.value().stream());
            found.add(words.fact(Map.of("speakers", names), card.speakers(), names, speakers));
        }
        if (facts.online() != null) {
            found.add(words.fact(Map.of("online", "on"), card.online(), page.yes(), facts.online()));
        }
        return found;
    }
}
