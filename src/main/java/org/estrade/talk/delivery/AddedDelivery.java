package org.estrade.talk.delivery;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.TypedDate;
import org.estrade.talk.VenueContent;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The small form that adds a delivery to a talk, as it was typed.
 *
 * @param talk the id of the talk that it is of
 * @param linkKind a {@link LinkKind}'s id
 */
record AddedDelivery(
        String talk, String venue, TypedDate date, String city, boolean online, String linkKind, String linkUrl) {

    static AddedDelivery blank(@Nullable String talk) {
        return new AddedDelivery(typed(talk), "", TypedDate.BLANK, "", false, LinkKind.SLIDES.id(), "");
    }

    static AddedDelivery of(MultivaluedMap<String, String> form) {
        return new AddedDelivery(
                typed(form.getFirst("talk")),
                typed(form.getFirst("venue")),
                new TypedDate(typed(form.getFirst("day")), typed(form.getFirst("month")), typed(form.getFirst("year"))),
                typed(form.getFirst("city")),
                form.containsKey("online"),
                typed(form.getFirst("linkKind")),
                typed(form.getFirst("linkUrl")));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** The talk's id; empty for what is none. */
    Optional<Long> talkId() {
        return talk.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(talk)) : Optional.empty();
    }

    /** What the fields say, as far as they say it. */
    DeliveryContent content() {
        List<LinkContent> links =
                linkUrl.isEmpty() ? List.of() : List.of(LinkContent.of(LinkKind.of(linkKind), linkUrl));
        return DeliveryContent.at(VenueContent.of(venue))
                .withDate(date.date())
                .withCity(city.isEmpty() ? null : city)
                .withOnline(online)
                .withLinks(links);
    }

    /** The problems of these fields, each named after its field, in the order of the form. */
    List<FieldProblem> problems() {
        DeliveryContent content = content();
        TalkContent alone = TalkContent.EMPTY.withDeliveries(List.of(content));
        List<FieldProblem> problems = new ArrayList<>();
        date.problem("date").ifPresent(problem -> problems.add(at(datePart(problem.rule()), problem)));
        TalkValidator.validate(alone, Purpose.PUBLISH).stream()
                .filter(problem -> problem.field().startsWith("deliveries[0]."))
                .map(problem -> at(field(problem.field()), problem))
                .forEach(problem -> problems.add(problem.field().equals("venue") ? 0 : problems.size(), problem));
        return problems;
    }

    private static String datePart(Rule rule) {
        return switch (rule) {
            case YEAR_RANGE, MONTH_WITHOUT_YEAR -> "year";
            case MONTH_RANGE, DAY_WITHOUT_MONTH -> "month";
            default -> "day";
        };
    }

    private static String field(String path) {
        String field = path.substring("deliveries[0].".length());
        return field.startsWith("links") ? "linkUrl" : field;
    }

    private static FieldProblem at(String field, FieldProblem problem) {
        return problem.at(field);
    }
}
