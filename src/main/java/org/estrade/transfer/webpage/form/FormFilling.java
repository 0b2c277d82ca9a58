package org.estrade.transfer.webpage.form;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TypedDate;
import org.estrade.talk.delivery.FoundFact;
import org.estrade.talk.delivery.ReadPage;
import org.estrade.talk.delivery.ReadPage.Offer;
import org.estrade.talk.delivery.ReadPage.Source;
import org.estrade.talk.edit.KnownVenue;
import org.estrade.talk.form.FormFields;
import org.estrade.talk.form.TalkForm;
import org.estrade.talk.words.DateWords;
import org.estrade.text.SpellingKey;
import org.estrade.text.WebAddress;
import org.estrade.transfer.webpage.choice.Found;
import org.estrade.transfer.webpage.choice.PageFacts;
import org.jspecify.annotations.Nullable;

/**
 * Fills the empty fields of the form that adds a delivery with the facts of a page. A field that has a text stays as it is; the
 * fact of the page is offered beside it.
 */
final class FormFilling {

    private final FormFields fields;
    private final PageFacts facts;
    private final PageMessages words;
    private final Function<String, String> labels;
    private final Locale locale;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Offer> offers = new ArrayList<>();

    FormFilling(
            FormFields fields, PageFacts facts, PageMessages words, Function<String, String> labels, Locale locale) {
        this.fields = fields;
        this.facts = facts;
        this.words = words;
        this.labels = labels;
        this.locale = locale;
    }

    /**
     * Fills the fields.
     *
     * @param talk the id of the talk that has the title of the page; null for none
     * @param venues finds a stored venue by one of its spellings
     * @param mainLanguage the language that needs not be said
     */
    ReadPage fill(
            @Nullable String talk, Function<String, @Nullable KnownVenue> venues, String mainLanguage, String host) {
        List<String> remarks = new ArrayList<>();
        fillTalk(talk, remarks);
        fillVenue(venues);
        fillDate();
        fillText("city", facts.town());
        if (facts.online() != null) {
            fields.with("online", "on");
            note("online", facts.online());
        }
        fillRest(mainLanguage);
        fillLinks();
        if (facts.isCalledOff()) {
            remarks.add(words.calledOff());
        }
        String status = facts.isEmpty()
                ? words.nothingFound(host)
                : sources.isEmpty() && offers.isEmpty() ? words.nothingNew(host) : words.read(host);
        return new ReadPage(status, facts.isEmpty(), remarks, sources, offers);
    }

    private void note(String field, Found<?> found) {
        sources.put(field, source(found));
    }

    private Source source(Found<?> found) {
        return new Source(words.source(found.origin(), found.isGuess()), found.isGuess());
    }

    private void offer(String field, String value, String take, Found<?> found) {
        offers.add(new Offer(labels.apply(field), value, source(found), field + "=" + take));
    }

    private void fillTalk(@Nullable String talk, List<String> remarks) {
        Found<String> title = facts.title();
        if (title == null) {
            return;
        }
        if (talk == null) {
            if (fields.line("talk").isEmpty()) {
                remarks.add(words.otherTitle(title.value()));
            }
        } else if (fields.line("talk").isEmpty()) {
            fields.with("talk", talk);
            note("talk", title);
        } else if (fields.line("talk").equals(talk)) {
            note("talk", title);
        } else {
            offer("talk", title.value(), talk, title);
        }
    }

    private void fillVenue(Function<String, @Nullable KnownVenue> venues) {
        Found<String> venue = facts.venue();
        if (venue != null) {
            KnownVenue known = venues.apply(venue.value());
            fillText("venue", known == null ? venue : new Found<>(known.name(), venue.origin(), venue.isGuess()));
        }
    }

    private void fillText(String field, @Nullable Found<String> found) {
        if (found == null) {
            return;
        }
        String typed = fields.words(field);
        if (typed.isEmpty()) {
            fields.with(field, found.value());
            note(field, found);
        } else if (SpellingKey.key(typed).equals(SpellingKey.key(found.value()))) {
            note(field, found);
        } else {
            offer(field, found.value(), found.value(), found);
        }
    }

    private void fillDate() {
        Found<PartialDate> first = facts.firstDay();
        if (first == null) {
            return;
        }
        TypedDate typed = new TypedDate(fields.words("day"), fields.words("month"), fields.words("year"));
        if (typed.isBlank()) {
            setDay(fields, first.value());
        }
        if (typed.isBlank() || first.value().equals(typed.date())) {
            note("date", first);
            if (facts.lastDay() != null) {
                fields.with(FoundFact.UNTIL, facts.lastDay().value().toString());
                note(FoundFact.UNTIL, facts.lastDay());
            }
        } else {
            String take = first.value()
                    + (facts.lastDay() == null ? "" : "/" + facts.lastDay().value());
            offer("date", DateWords.of(first.value(), locale), take, first);
        }
    }

    private void fillRest(String mainLanguage) {
        set(FoundFact.EDITION, facts.edition());
        if (facts.language() != null && !facts.language().value().equals(mainLanguage)) {
            set(FoundFact.LANGUAGE, facts.language());
        }
        Found<List<String>> speakers = facts.speakers();
        if (speakers != null) {
            String names = TalkForm.joined(speakers.value().stream());
            set(FoundFact.SPEAKERS, new Found<>(names, speakers.origin(), speakers.isGuess()));
        }
    }

    private void set(String field, @Nullable Found<String> found) {
        if (found != null) {
            fields.with(field, found.value());
            note(field, found);
        }
    }

    private void fillLinks() {
        int number = 0;
        String typed = WebAddress.normalised(fields.line("linkUrl"));
        for (Found<LinkContent> link : facts.links()) {
            String url = link.value().url();
            if (typed.isEmpty()) {
                fields.with("linkKind", link.value().kind().id()).with("linkUrl", WebAddress.readable(url));
                note("linkUrl", link);
                typed = url;
            } else if (!typed.equals(url)) {
                number++;
                set(
                        FoundFact.link(number),
                        new Found<>(link.value().kind().id() + " " + url, link.origin(), link.isGuess()));
            } else {
                note("linkUrl", link);
            }
        }
    }

    private static void setDay(FormFields fields, PartialDate day) {
        TypedDate typed = TypedDate.of(day);
        fields.with("day", typed.day()).with("month", typed.month()).with("year", typed.year());
    }

    /**
     * Replaces what was typed into a field by a value that was offered.
     *
     * @param taken the name of the field, an equals sign and the value; any other text is ignored
     */
    static void take(FormFields fields, String taken) {
        String[] fieldAndValue = taken.split("=", 2);
        if (fieldAndValue.length < 2) {
            return;
        }
        switch (fieldAndValue[0]) {
            case "talk", "venue", "city" -> fields.with(fieldAndValue[0], fieldAndValue[1]);
            case "date" -> takeDate(fields, fieldAndValue[1].split("/", 2));
            default -> {
                // no field of the form
            }
        }
    }

    private static void takeDate(FormFields fields, String[] days) {
        try {
            setDay(fields, PartialDate.parse(days[0]));
            fields.with(FoundFact.UNTIL, days.length == 2 ? days[1] : "");
        } catch (DateTimeException noDate) {
            // a text that no page offered
            return;
        }
    }
}
