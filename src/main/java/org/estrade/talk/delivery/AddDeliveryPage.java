package org.estrade.talk.delivery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.talk.LinkKind;
import org.estrade.talk.store.TalkState;
import org.estrade.web.problem.ProblemLine;

/**
 * The page of the small form.
 *
 * @param talks those to choose from, the most recently changed first
 * @param venues the names that are known
 * @param problems in the order of the form; each {@code id} is its field's name
 */
record AddDeliveryPage(
        AddedDelivery form, List<Choice> talks, List<String> venues, List<Choice> months, List<ProblemLine> problems) {

    /** One line of a list to choose from. */
    record Choice(String value, String name) {}

    static List<Choice> choices(List<TalkState> states, String language) {
        return states.stream()
                .sorted(Comparator.comparing(TalkState::changedAt).reversed())
                .map(state -> new Choice("" + state.id(), state.newest().title(language)))
                .toList();
    }

    static List<Choice> months(AddDeliveryWords words) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Choice("" + month, words.month(month)))
                .toList();
    }

    /** What is wrong at that field, empty when nothing is. */
    public String problem(String field) {
        Map<String, String> sentences = problems.stream()
                .collect(Collectors.toMap(ProblemLine::id, ProblemLine::sentence, (first, second) -> first));
        return sentences.getOrDefault(field, "");
    }

    /** Of the three fields of the date, the first one's that is wrong. */
    public String dateProblem() {
        return List.of("day", "month", "year").stream()
                .map(this::problem)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .orElse("");
    }

    public List<String> linkKinds() {
        return Arrays.stream(LinkKind.values()).map(LinkKind::id).toList();
    }

    /** A month that the list does not have is kept as it was sent, so that nothing typed is lost. */
    public boolean strangeMonth() {
        return !form.date().month().isEmpty()
                && months.stream()
                        .noneMatch(month -> month.value().equals(form.date().month()));
    }
}
