package org.estrade.web.problem;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The sentences for problems, in one language of the interface. */
public final class ProblemSentences {

    private final ProblemMessages messages;

    /**
     * Creates the sentences in a language.
     *
     * @param locale a language of {@link org.estrade.web.InterfaceLanguage}
     */
    public ProblemSentences(Locale locale) {
        messages = MessageBundles.get(ProblemMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /** The sentence that says how to correct the problem. */
    public String of(FieldProblem problem) {
        return problem.rule().sentence(messages, problem.arguments());
    }

    /**
     * The lines of the summary, for a form in which the id of a field is its name.
     *
     * @param labels the function that returns the label of a field for its name
     */
    public List<ProblemLine> lines(List<FieldProblem> problems, UnaryOperator<String> labels) {
        return problems.stream()
                .map(problem -> new ProblemLine(problem.field(), labels.apply(problem.field()), of(problem)))
                .toList();
    }
}
