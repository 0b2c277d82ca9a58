package org.estrade.web.problem;

import java.util.List;

/**
 * A problem of a form or a file that must be corrected before it can be saved or published.
 *
 * @param field the name of the form field: {@code texts.fr.title}, {@code deliveries[0].links[1].url}
 * @param rule the rule that the field breaks
 * @param arguments the values that the sentence of the rule mentions, in order
 */
public record FieldProblem(String field, Rule rule, List<String> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, Rule rule, Object... arguments) {
        return new FieldProblem(
                field, rule, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** The same problem, shown at another field. */
    public FieldProblem at(String otherField) {
        return new FieldProblem(otherField, rule, arguments);
    }
}
