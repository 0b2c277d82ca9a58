package org.estrade.web.problem;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Problems as sentences, in one language of the interface. */
public final class ProblemSentences {

    private final ProblemMessages messages;

    /** @param locale see {@link org.estrade.web.InterfaceLanguage} */
    public ProblemSentences(Locale locale) {
        messages = MessageBundles.get(ProblemMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /** The sentence that says how to correct the problem. */
    public String of(FieldProblem problem) {
        return problem.rule().sentence(messages, problem.arguments());
    }

    /**
     * The lines of the summary, for a form whose fields have their name as id.
     *
     * @param labels gives the label of a field by its name
     */
    public List<ProblemLine> lines(List<FieldProblem> problems, UnaryOperator<String> labels) {
        return problems.stream()
                .map(problem -> new ProblemLine(problem.field(), labels.apply(problem.field()), of(problem)))
                .toList();
    }
}
