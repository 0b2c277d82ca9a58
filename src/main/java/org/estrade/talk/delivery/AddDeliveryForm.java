package org.estrade.talk.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.TypedDate;
import org.estrade.talk.edit.KnownVenue;
import org.estrade.talk.form.FormFields;
import org.estrade.talk.form.TalkForm;
import org.estrade.talk.form.TalkFormReader;
import org.estrade.talk.form.TalkFormReader.Reading;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The typed fields of the small form that adds a delivery. They are read in the same way as the form of a talk
 * with one delivery.
 *
 * @param fields the id of the talk in {@code talk}, the fields of a delivery, one link in {@code linkKind} and {@code
 *     linkUrl}, the address of a page to read in {@code page}, and the facts that it gave besides
 */
public record AddDeliveryForm(FormFields fields) {

    private static final String ONLY_DELIVERY = "deliveries[0].";
    private static final List<String> DELIVERY_FIELDS =
            List.of("venue", "day", "month", "year", "city", "online", FoundFact.EDITION, FoundFact.LANGUAGE);

    /** The fields that can have a problem, in the order of the page. */
    private static final List<String> ORDER =
            List.of("talk", "venue", "day", "month", "year", FoundFact.UNTIL, "city", "speakers", "linkUrl");

    /**
     * The form before anything is typed.
     *
     * @param talk the id of the talk that is selected at first, null for none
     */
    static AddDeliveryForm blank(@Nullable String talk) {
        return new AddDeliveryForm(FormFields.empty().with("talk", talk == null ? "" : talk));
    }

    /** The form that a browser sent. */
    public static AddDeliveryForm of(Map<String, List<String>> sent) {
        return new AddDeliveryForm(FormFields.parse(sent));
    }

    /** The form with the place of a known venue, when no place was typed. */
    AddDeliveryForm withKnownPlace(Function<String, @Nullable KnownVenue> venues) {
        TalkForm.addKnownPlace(fields, venues);
        return this;
    }

    /** The id of the chosen talk; empty when none was chosen. */
    public Optional<Long> talkId() {
        String id = fields.line("talk");
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    /** The typed delivery. Its date is null when the date cannot be parsed. */
    DeliveryContent delivery() {
        return reading().content().deliveries().get(0);
    }

    /** The problems of the delivery and of the choice of the talk, in the order of the page. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (talkId().isEmpty()) {
            problems.add(FieldProblem.of("talk", Rule.TALK_MISSING));
        }
        reading().problems().stream()
                .filter(problem -> problem.field().startsWith(ONLY_DELIVERY))
                .map(problem -> problem.at(field(problem)))
                .forEach(problems::add);
        problems.sort(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())));
        return problems;
    }

    private Reading reading() {
        FormFields delivery = FormFields.empty();
        DELIVERY_FIELDS.forEach(name -> delivery.with(name, fields.line(name)));
        delivery.with("speakers", speakers());
        String until = fields.line(FoundFact.UNTIL);
        if (FoundFact.isDay(until)) {
            TypedDate last = TypedDate.of(PartialDate.parse(until));
            delivery.with("endDay", last.day()).with("endMonth", last.month()).with("endYear", last.year());
        }
        if (!fields.line("linkUrl").isEmpty()) {
            delivery.add("links", link(fields.line("linkKind"), fields.line("linkUrl")));
        }
        FoundFact.links(fields)
                .forEach(found -> delivery.add("links", link(found.kind().id(), found.url())));
        FormFields talk = FormFields.empty().with("deliveries", List.of(delivery));
        return TalkFormReader.read(TalkForm.of(talk), TalkContent.EMPTY, Purpose.PUBLISH);
    }

    /** The co-speakers of the last delivery and those that a page named, each once. */
    private String speakers() {
        String last = fields.line("speakers");
        String found = fields.line(FoundFact.SPEAKERS);
        if (last.isEmpty() || found.isEmpty()) {
            return last + found;
        }
        Stream<String> names = Stream.of(last, found).flatMap(list -> TalkFormReader.names(list).stream());
        return TalkForm.joined(names.distinct());
    }

    private static FormFields link(String kind, String url) {
        return FormFields.empty().with("kind", kind).with("url", url);
    }

    private static String field(FieldProblem problem) {
        String field = problem.field().substring(ONLY_DELIVERY.length());
        if (field.startsWith("links")) {
            return "linkUrl";
        }
        if (field.equals("endDate")) {
            return FoundFact.UNTIL;
        }
        return field.equals("date") ? dateField(problem.rule()) : field;
    }

    private static String dateField(Rule rule) {
        return switch (rule) {
            case YEAR_RANGE, MONTH_WITHOUT_YEAR -> "year";
            case MONTH_RANGE, DAY_WITHOUT_MONTH -> "month";
            default -> "day";
        };
    }
}
