package org.estrade.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.TypedDate;
import org.estrade.talk.form.FormFields;
import org.estrade.talk.form.TalkForm;
import org.estrade.talk.form.TalkFormReader;
import org.estrade.talk.form.TalkFormReader.Reading;
import org.estrade.text.WebAddress;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The typed fields of a proposal. Event, town and date are read in the same way as those of a delivery, so that an accepted
 * proposal can become one.
 *
 * @param fields {@code talk}, {@code venue}, {@code city}, {@code day}, {@code month}, {@code year}, {@code deadlineDay},
 *     {@code deadlineMonth}, {@code deadlineYear}, {@code url}, {@code note}, {@code state},
 *     {@code version}
 */
record ProposalForm(FormFields fields) {

    static final int LONGEST_NOTE = 5000;

    private static final String ONLY_DELIVERY = "deliveries[0].";
    private static final List<String> DELIVERY_FIELDS = List.of("venue", "day", "month", "year", "city");

    /** The fields that can have a problem, in the order of the page. */
    private static final List<String> ORDER = List.of("talk", "venue", "date", "city", "deadline", "url", "note");

    static ProposalForm blank(@Nullable String talk) {
        return new ProposalForm(FormFields.empty().with("talk", talk == null ? "" : talk));
    }

    static ProposalForm of(Map<String, List<String>> sent) {
        return new ProposalForm(FormFields.parse(sent));
    }

    static ProposalForm of(Proposal proposal) {
        FormFields fields = FormFields.empty()
                .with("talk", "" + proposal.talkId)
                .with("venue", proposal.event)
                .with("city", orEmpty(proposal.city))
                .with("url", WebAddress.readable(orEmpty(proposal.url)))
                .with("note", proposal.note)
                .with("state", proposal.state)
                .with("version", proposal.version());
        TypedDate date = TypedDate.of(proposal.date);
        TypedDate deadline = TypedDate.of(proposal.deadline);
        return new ProposalForm(fields.with("day", date.day())
                .with("month", date.month())
                .with("year", date.year())
                .with("deadlineDay", deadline.day())
                .with("deadlineMonth", deadline.month())
                .with("deadlineYear", deadline.year()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The version of the stored proposal that the form was opened on, empty for a new one. */
    String version() {
        return fields.line("version");
    }

    /** The values in which this form differs from another one, by the name of the field; a date as day/month/year. */
    Map<String, String> differences(ProposalForm other) {
        Map<String, String> differences = new LinkedHashMap<>(values());
        differences.entrySet().removeAll(other.values().entrySet());
        return differences;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of("talk", "venue", "city", "url", "note", "state")) {
            values.put(name, fields.text(name).strip());
        }
        values.put("date", date("day", "month", "year"));
        values.put("deadline", date("deadlineDay", "deadlineMonth", "deadlineYear"));
        return values;
    }

    private String date(String... parts) {
        return Stream.of(parts)
                .map(fields::words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    Optional<Long> talkId() {
        String id = fields.line("talk");
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    ProposalState state() {
        return ProposalState.of(fields.line("state")).orElse(ProposalState.PLANNED);
    }

    /** The problems in the order of the page. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (talkId().isEmpty()) {
            problems.add(FieldProblem.of("talk", Rule.TALK_MISSING));
        }
        reading().problems().stream()
                .filter(problem -> problem.field().startsWith(ONLY_DELIVERY))
                .map(problem -> problem.at(problem.field().substring(ONLY_DELIVERY.length())))
                .forEach(problems::add);
        deadline().problem("deadline").ifPresent(problems::add);
        address()
                .flatMap(WebAddress::refusal)
                .map(refusal -> FieldProblem.of("url", Rule.of(refusal)))
                .ifPresent(problems::add);
        if (note().length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", Rule.TOO_LONG, note().length(), LONGEST_NOTE));
        }
        problems.sort(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())));
        return problems;
    }

    /** Copies the typed values, which are valid, into a proposal. */
    void fill(Proposal proposal) {
        var delivery = reading().content().deliveries().get(0);
        proposal.talkId = talkId().orElseThrow();
        proposal.event = delivery.venue().name();
        proposal.city = delivery.city();
        proposal.date = delivery.date();
        proposal.deadline = deadlineDate();
        proposal.url = address().orElse(null);
        proposal.note = note();
        proposal.state = state().id();
    }

    private @Nullable PartialDate deadlineDate() {
        return deadline().date();
    }

    private TypedDate deadline() {
        return new TypedDate(fields.words("deadlineDay"), fields.words("deadlineMonth"), fields.words("deadlineYear"));
    }

    private Optional<String> address() {
        String typed = fields.line("url");
        return typed.isEmpty() ? Optional.empty() : Optional.of(WebAddress.normalised(typed));
    }

    private String note() {
        return fields.text("note").strip();
    }

    private Reading reading() {
        FormFields delivery = FormFields.empty();
        DELIVERY_FIELDS.forEach(name -> delivery.with(name, fields.line(name)));
        FormFields talk = FormFields.empty().with("deliveries", List.of(delivery));
        return TalkFormReader.read(TalkForm.of(talk), TalkContent.EMPTY, Purpose.PUBLISH);
    }
}
